/// A line and a column of a text, as an editor shows them.
///
/// Both count from 1. Columns count Unicode scalars, as most editors and all compilers do; characters would
/// take the Unicode tables of the day.
public struct TextPosition: Hashable, Comparable, Sendable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
