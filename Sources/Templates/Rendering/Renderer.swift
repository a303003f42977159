internal import Bytes

/// Runs a program once, over one page.
struct Renderer {
  private let program: Program
  /// The contexts that have fields, the innermost last.
  private var contexts: [Object]

  init(_ program: Program, contexts: [Object]) {
    self.program = program
    self.contexts = contexts
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
        print(path, escaped: escaped, current, &output)
        index += 1
      case .section(let path, let end):
        repeatSection(value(at: path, current), index + 1..<end, &output)
        index = end
      case .inverted(let path, let end):
        index = value(at: path, current).isPresent ? end : index + 1
      }
    }
  }

  private mutating func repeatSection(
    _ value: Value, _ body: Range<Int>, _ output: inout ByteBuffer
  ) {
    if case .list(let elements) = value {
      for element in elements { enter(element, body, &output) }
    } else if value.isPresent {
      enter(value, body, &output)
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

  private func print(
    _ path: Int, escaped: Bool, _ current: Value, _ output: inout ByteBuffer
  ) {
    guard case .name(let name) = program.paths[path] else {
      output.append(value(at: path, current), escaped: escaped)
      return
    }
    for index in contexts.indices.reversed() {
      if contexts[index].print(name, escaped: escaped, into: &output) { return }
    }
  }

  private func value(at path: Int, _ current: Value) -> Value {
    switch program.paths[path] {
    case .current: current
    case .name(let name): value(named: name)
    case .dotted(let first, let rest):
      rest.reduce(value(named: first)) { value, name in
        guard case .object(let object) = value else { return .nothing }
        return object[name] ?? .nothing
      }
    }
  }

  private func value(named name: Name) -> Value {
    for index in contexts.indices.reversed() {
      if let value = contexts[index][name] { return value }
    }
    return .nothing
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
