internal import Text

/// Executes a program once, over one page.
struct Interpreter {
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
      case .print(let name, let escaped):
        withValue(at: name, current) { output.append($0, escaped: escaped) }
        index += 1
      case .section(let name, let end, let showsCurrent):
        let section = withValue(at: name, current) { Section(over: $0, showsCurrent) }
        run(section, index + 1..<end, &output)
        index = end
      case .inverted(let name, let end):
        index = withValue(at: name, current, \.isPresent) ? end : index + 1
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

  /// Lends the value of a name to a closure.
  ///
  /// A copy would count a reference, which threads that share what pages show would wait for.
  @inline(__always)
  private func withValue<Result>(
    at name: Range<Int>, _ current: Value, _ body: (Value) -> Result
  ) -> Result {
    guard !name.isEmpty else { return body(current) }
    let first = program.names[name.lowerBound]
    for index in contexts.indices.reversed() {
      guard let field = contexts[index].index(of: first) else { continue }
      guard name.count > 1 else { return body(contexts[index].fields[field].1) }
      return body(value(below: contexts[index].fields[field].1, name.dropFirst()))
    }
    return body(.nothing)
  }

  private func value(below value: Value, _ name: Range<Int>) -> Value {
    guard case .object(let object) = value, let first = name.first else { return .nothing }
    guard let field = object.index(of: program.names[first]) else { return .nothing }
    guard name.count > 1 else { return object.fields[field].1 }
    return self.value(below: object.fields[field].1, name.dropFirst())
  }
}

/// The values over which a section runs.
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
