/// A page template as a flat list of operations, with every partial, parent and block in place.
struct Program: Sendable {
  var operations: [Operation] = []
  /// The parts of all paths.
  var names: [Name] = []
  var text: [UInt8] = []
}

/// One step of rendering; an end is a position in the list of operations.
///
/// A path is a range of the program's names, and an empty one means the current value. No case holds a
/// reference, because threads share the program and would count each time that they look at one.
enum Operation: Sendable {
  /// Copies a range of the program's text.
  case text(Range<Int>)
  case print(path: Range<Int>, escaped: Bool)
  /// Runs what follows, up to the end, for each value, which `{{.}}` may show there.
  case section(path: Range<Int>, end: Int, showsCurrent: Bool)
  case inverted(path: Range<Int>, end: Int)

  /// Whether this is about `{{.}}`.
  var isAboutCurrent: Bool {
    switch self {
    case .text: false
    case .print(let path, _), .section(let path, _, _), .inverted(let path, _): path.isEmpty
    }
  }
}
