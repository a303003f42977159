/// A page template as a flat list of operations, with every partial, parent and block in place.
struct Program: Sendable {
  var operations: [Operation] = []
  var paths: [Path] = []
  var text: [UInt8] = []
}

/// One step of rendering; paths and ends are positions in the lists of the program.
enum Operation: Sendable {
  /// Copies a range of the program's text.
  case text(Range<Int>)
  case print(path: Int, escaped: Bool)
  /// Runs what follows, up to the end, for each value.
  case section(path: Int, end: Int)
  case inverted(path: Int, end: Int)
}
