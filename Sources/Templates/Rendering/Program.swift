/// A page template as a flat list of operations, with all partials, parents and blocks in place.
struct Program: Sendable {
  var operations: [Operation] = []
  /// The parts of all names, one behind the other.
  var names: [Name] = []
  var text: [UInt8] = []
}

/// One step of rendering; an end is a position in the list of operations.
///
/// A name is a range of the program's parts of names; an empty range means the current value. No case holds a
/// reference, because threads share the program: counting references would make them wait for each other.
enum Operation: Sendable {
  /// Copies a range of the program's text.
  case text(Range<Int>)
  case print(name: Range<Int>, escaped: Bool)
  /// Runs the operations up to the end for each value, which `{{.}}` may show there.
  case section(name: Range<Int>, end: Int, showsCurrent: Bool)
  case inverted(name: Range<Int>, end: Int)

  /// Whether the operation looks at the current value, `{{.}}`.
  var isAboutCurrent: Bool {
    switch self {
    case .text: false
    case .print(let name, _), .section(let name, _, _), .inverted(let name, _): name.isEmpty
    }
  }
}
