internal import Text

/// A place in a text as libyaml counts it: everything from 0, and in Unicode scalars.
struct ParserMark {
  let index: Int
  let line: Int
  let column: Int

  /// The place as people count it.
  ///
  /// - Parameter firstLine: the number of the first line.
  func position(firstLine: Int) -> TextPosition {
    TextPosition(line: firstLine + line, column: column + 1)
  }
}
