/// Builds a program, and keeps where in the templates each of its operations comes from.
struct ProgramBuilder {
  private(set) var program = Program()
  private(set) var origins: [TemplateRange?] = []
  private var ranges: [DottedName: Range<Int>] = [:]
  /// The first operation that text may still be added to: a section ends before it.
  private var firstOpen = 0

  mutating func append(_ text: some Collection<UInt8>) {
    guard !text.isEmpty else { return }
    let start = program.text.count
    program.text.append(contentsOf: text)
    let last = program.operations.count - 1
    if last >= firstOpen, case .text(let range) = program.operations[last] {
      program.operations[last] = .text(range.lowerBound..<program.text.count)
    } else {
      append(.text(start..<program.text.count), nil)
    }
  }

  mutating func print(_ name: DottedName, escaped: Bool, _ origin: TemplateRange?) {
    append(.print(name: range(of: name), escaped: escaped), origin)
  }

  /// Starts a section, and returns its position for `close`.
  mutating func openSection(_ name: DottedName, inverted: Bool, _ origin: TemplateRange?) -> Int {
    let name = range(of: name)
    append(
      inverted
        ? .inverted(name: name, end: 0) : .section(name: name, end: 0, showsCurrent: false), origin)
    return program.operations.count - 1
  }

  mutating func close(_ section: Int) {
    let end = program.operations.count
    firstOpen = end
    switch program.operations[section] {
    case .section(let name, _, _):
      let showsCurrent = program.operations[section + 1..<end].contains(where: \.isAboutCurrent)
      program.operations[section] = .section(name: name, end: end, showsCurrent: showsCurrent)
    case .inverted(let name, _): program.operations[section] = .inverted(name: name, end: end)
    case .text, .print: preconditionFailure("only a section is closed")
    }
  }

  private mutating func append(_ operation: Operation, _ origin: TemplateRange?) {
    program.operations.append(operation)
    origins.append(origin)
  }

  private mutating func range(of name: DottedName) -> Range<Int> {
    if let known = ranges[name] { return known }
    let start = program.names.count
    program.names += name.names
    ranges[name] = start..<program.names.count
    return start..<program.names.count
  }
}
