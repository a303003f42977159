internal import Text
internal import YAML

/// A value and the place where an author wrote it.
struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  let value: Value
  let mark: TextPosition
  /// Its length in the file, in Unicode scalars.
  let length: Int
}

extension Located<String> {
  init(_ scalar: Scalar) {
    self.init(value: scalar.text, mark: scalar.mark, length: scalar.length)
  }

  /// Where a diagnostic about this value points to.
  func location(in path: String) -> Location {
    Location(path: path, line: mark.line, column: mark.column, length: length)
  }
}
