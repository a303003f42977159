/// A place in the file that a document comes from; both count from 1, columns in Unicode scalars.
struct Position: Comparable {
  let line: Int
  let column: Int

  static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
