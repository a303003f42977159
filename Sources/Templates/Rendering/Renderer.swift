internal import Text

/// Runs a program once, over one page.
struct Renderer {
  private let program: Program
  /// The contexts that have fields, the innermost last.
  private var contexts: [Object]

  init(_ program: Program, contexts: [Object]) {
    self.program = program
    self.contexts = contexts
    self.contexts.reserveCapacity(8)
  }

  mutating func render(_ page: Value, into output: inout ByteBuffer) {
    enter(page, program.operations.indices, &output)
  }

  private mutating func run(_ range: Range<Int>, _ current: Value, _ output: inout ByteBuffer) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch program.operations[index] {
      case .text(let range):
        output.append(program.text.span.extracting(range))
        index += 1
      case .print(let path, let escaped):
        withValue(at: path, current) { output.append($0, escaped: escaped) }
        index += 1
      case .section(let path, let end, let showsCurrent):
        let section = withValue(at: path, current) { Section(over: $0, showsCurrent) }
        run(section, index + 1..<end, &output)
        index = end
      case .inverted(let path, let end):
        index = withValue(at: path, current, \.isPresent) ? end : index + 1
      }
    }
  }

  private mutating func run(
    _ section: Section, _ body: Range<Int>, _ output: inout ByteBuffer
  ) {
    switch section {
    case .absent: break
    case .once(let value): enter(value, body, &output)
    case .list(let elements): for element in elements { enter(element, body, &output) }
    }
  }

  private mutating func enter(_ value: Value, _ body: Range<Int>, _ output: inout ByteBuffer) {
    guard case .object(let object) = value else {
      run(body, value, &output)
      return
    }
    contexts.append(object)
    run(body, value, &output)
    contexts.removeLast()
  }

  /// Lends the value that a path leads to: to copy it would count a reference, and threads share most
  /// of what pages show.
  @inline(__always)
  private func withValue<Result>(
    at path: Range<Int>, _ current: Value, _ body: (Value) -> Result
  ) -> Result {
    guard !path.isEmpty else { return body(current) }
    let name = program.names[path.lowerBound]
    for index in contexts.indices.reversed() {
      guard let field = contexts[index].index(of: name) else { continue }
      guard path.count > 1 else { return body(contexts[index].fields[field].1) }
      return body(value(below: contexts[index].fields[field].1, path.dropFirst()))
    }
    return body(.nothing)
  }

  private func value(below value: Value, _ path: Range<Int>) -> Value {
    guard case .object(let object) = value, let first = path.first else { return .nothing }
    guard let field = object.index(of: program.names[first]) else { return .nothing }
    guard path.count > 1 else { return object.fields[field].1 }
    return self.value(below: object.fields[field].1, path.dropFirst())
  }
}

/// What a section runs over.
private enum Section {
  case absent
  case once(Value)
  case list([Value])

  /// - Parameter showsCurrent: whether a value without fields is looked at within the section; it need
  ///   not be copied otherwise.
  init(over value: Value, _ showsCurrent: Bool) {
    switch value {
    case .list(let elements): self = .list(elements)
    case .object: self = .once(value)
    default: self = !value.isPresent ? .absent : .once(showsCurrent ? value : .nothing)
    }
  }
}

extension Value {
  /// Whether a section over it runs.
  var isPresent: Bool {
    switch self {
    case .nothing: false
    case .flag(let flag): flag
    case .text(let text): !text.isEmpty
    case .html(let markup): !markup.isKnownEmpty
    case .list(let elements): !elements.isEmpty
    case .number, .object: true
    }
  }
}
