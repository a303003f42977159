internal import Text

/// A line of a text: its bytes without the line feed, and the number of spaces it begins with.
struct PlainLine {
  let start: Int
  let end: Int
  let indent: Int

  init(in text: Span<UInt8>, from start: Int) {
    self.start = start
    var index = start
    while index < text.count, text[index] == UInt8(ascii: " ") { index += 1 }
    indent = index - start
    end = text.firstIndex(of: .lineFeed, from: index)
  }

  /// The line behind.
  func next(in text: Span<UInt8>) -> Self { Self(in: text, from: end + 1) }

  /// Whether a list item begins in a column of the line: a dash with a space behind it.
  func hasDash(in text: Span<UInt8>, column: Int) -> Bool { text.holds("- ", at: start + column) }
}
