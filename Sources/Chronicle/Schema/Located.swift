internal import Text
public import YAML

/// A value and the place where an author wrote it.
public struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  public let value: Value
  let mark: TextPosition
  /// The length of the value in the file, in Unicode scalars.
  let length: Int
}

extension Located<String> {
  public init(_ scalar: Scalar) {
    self.init(value: scalar.text, mark: scalar.mark, length: scalar.length)
  }

  /// Returns the place that a diagnostic about this value points to.
  public func location(in path: DisplayPath) -> Location {
    Location(path: path, line: mark.line, column: mark.column, length: length)
  }
}
