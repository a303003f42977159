/// A place in a file that an author wrote, as an editor shows it.
public struct Location: Hashable, Sendable, Comparable {
  public let path: DisplayPath
  /// Counted from 1; 0 when the whole file is meant.
  public let line: Int
  /// Counted from 1 in Unicode scalars; 0 when the whole line is meant.
  public let column: Int
  /// The number of scalars that the caret underlines; at least 1.
  public let length: Int

  public init(path: DisplayPath, line: Int = 0, column: Int = 0, length: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
    self.length = max(1, length)
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.path, left.line, left.column) < (right.path, right.line, right.column)
  }
}
