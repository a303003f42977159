/// A place in the file that a document comes from; both count from 1, columns in Unicode scalars.
struct Position {
  let line: Int
  let column: Int
}
