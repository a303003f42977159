internal import Text

/// A Markdown text as cmark sees it, and where its lines begin.
///
/// All offsets in this target that are said to be of the text count the bytes of `bytes`: the file's without a
/// byte order mark, and with U+FFFD for NUL. cmark would replace NUL itself, and its columns would then be off.
struct MarkdownText {
  let bytes: [UInt8]
  /// The line of the file on which the text begins.
  let firstLine: Int
  /// Found when the first place is asked for; a text without links or problems has none to tell.
  private var lineStarts: [Int] = []
  /// The column found last, and the offset that it is of.
  private var lastPlace = (offset: 0, column: 1)

  init(_ written: Span<UInt8>, firstLine: Int) {
    let text = written.extracting(written.byteOrderMarkLength...)
    let isPlain = text.firstIndex(of: 0) == text.count
    bytes = isPlain ? text.array : text.array.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
    self.firstLine = firstLine
  }

  /// Turns an offset into a place in the file.
  mutating func position(ofOffset offset: Int) -> TextPosition {
    findLines()
    let line = lineStarts.partitioningIndex { $0 > offset } - 1
    let start = lineStarts[line]
    // Places are mostly asked for in order, and a line can be long.
    let counted =
      (start...offset).contains(lastPlace.offset) ? lastPlace : (offset: start, column: 1)
    let column = counted.column + bytes.span.scalarCount(in: counted.offset..<offset)
    lastPlace = (offset, column)
    return TextPosition(line: line + firstLine, column: column)
  }

  /// The offset at which a line begins; lines count from 0, and one beyond the last begins at the end.
  mutating func offset(ofLine line: Int) -> Int {
    findLines()
    return line < lineStarts.count ? lineStarts[max(line, 0)] : bytes.count
  }

  private mutating func findLines() {
    if lineStarts.isEmpty { lineStarts = LineIndex(bytes.span).starts }
  }
}

/// Constructs that a text cannot hold when a few bytes do not occur in it, so that the walk need not look for them.
extension MarkdownText {
  /// Whether `[^` occurs: without it there are neither footnotes nor calls.
  var mentionsFootnotes: Bool {
    bytes.span.firstFootnoteMark(in: bytes.indices) != nil
  }

  /// Whether `@` occurs, or `&` by which it may be written.
  var mayMentionMail: Bool {
    let bytes = bytes.span
    return bytes.firstIndex(of: UInt8(ascii: "@")) < bytes.count
      || bytes.firstIndex(of: UInt8(ascii: "&")) < bytes.count
  }

  /// Whether `{lang` occurs: without it no passage says its language.
  var mentionsLanguages: Bool {
    bytes.span.firstLanguageMark(in: bytes.indices) != nil
  }
}
