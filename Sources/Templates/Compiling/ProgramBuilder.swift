/// Writes a program, and where in the templates each of its operations comes from.
struct ProgramBuilder {
  private(set) var program = Program()
  private(set) var sites: [Site?] = []
  private var ranges: [Path: Range<Int>] = [:]
  /// No operation before this one may grow: a section ends there.
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

  mutating func print(_ path: Path, escaped: Bool, _ site: Site?) {
    append(.print(path: range(of: path), escaped: escaped), site)
  }

  /// Starts a section, and returns its position for `close`.
  mutating func openSection(_ path: Path, inverted: Bool, _ site: Site?) -> Int {
    let path = range(of: path)
    append(
      inverted
        ? .inverted(path: path, end: 0) : .section(path: path, end: 0, showsCurrent: false), site)
    return program.operations.count - 1
  }

  mutating func close(_ section: Int) {
    let end = program.operations.count
    firstOpen = end
    switch program.operations[section] {
    case .section(let path, _, _):
      let showsCurrent = program.operations[section + 1..<end].contains(where: \.isAboutCurrent)
      program.operations[section] = .section(path: path, end: end, showsCurrent: showsCurrent)
    case .inverted(let path, _): program.operations[section] = .inverted(path: path, end: end)
    case .text, .print: preconditionFailure("only a section is closed")
    }
  }

  private mutating func append(_ operation: Operation, _ site: Site?) {
    program.operations.append(operation)
    sites.append(site)
  }

  private mutating func range(of path: Path) -> Range<Int> {
    if let known = ranges[path] { return known }
    let start = program.names.count
    program.names += path.names
    ranges[path] = start..<program.names.count
    return start..<program.names.count
  }
}
