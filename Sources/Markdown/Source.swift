internal import Text
import Glibc

/// The bytes of a document and where their lines begin, looked up only when a place is asked for.
struct Source {
  let text: UnsafeRawBufferPointer
  /// The line of the file on which the text begins.
  let firstLine: Int
  /// The place found last.
  private var lastPlace = (offset: 0, column: 1)
  private lazy var lineStarts = LineIndex(text).starts

  init(_ text: UnsafeRawBufferPointer, firstLine: Int) {
    self.text = text
    self.firstLine = firstLine
  }

  /// Whether `[^` occurs: without it there are neither footnotes nor calls.
  var mentionsFootnotes: Bool {
    text.offsetOfFootnoteMark(in: text.indices) != nil
  }

  /// Whether `@` occurs, or `&` by which it may be written.
  var mayMentionMail: Bool {
    text.firstOffset(of: UInt8(ascii: "@"), in: text.indices) != nil
      || text.firstOffset(of: UInt8(ascii: "&"), in: text.indices) != nil
  }

  /// Whether `{lang` occurs: without it no passage says its language.
  var mentionsLanguages: Bool {
    text.firstOffset(of: languageMark, in: text.indices) != nil
  }

  /// Turns an offset in bytes into a place in the file.
  mutating func position(ofOffset offset: Int) -> Position {
    let line = lineStarts.partitioningIndex { $0 > offset } - 1
    let start = lineStarts[line]
    // Places are mostly asked for in order, and a line can be long.
    let counted =
      (start...offset).contains(lastPlace.offset) ? lastPlace : (offset: start, column: 1)
    lastPlace = (offset, counted.column + scalars(in: counted.offset..<offset))
    return Position(line: line + firstLine, column: lastPlace.column)
  }

  /// Where the text's line number `line` begins; lines count from 0, and too many means the end.
  mutating func offset(ofLine line: Int) -> Int {
    line < lineStarts.count ? lineStarts[max(line, 0)] : text.count
  }

  private func scalars(in range: Range<Int>) -> Int {
    text[range].count(where: \.beginsScalar)
  }
}

/// How each mark of a language begins, also one that is malformed.
private let languageMark = Array("{lang".utf8)

extension UnsafeRawBufferPointer {
  /// Finds `bytes` within a range of this buffer.
  func firstOffset(of bytes: some Collection<UInt8>, in range: Range<Int>) -> Int? {
    guard let first = bytes.first else { return nil }
    var rest = range
    while let offset = firstOffset(of: first, in: rest), offset + bytes.count <= range.upperBound {
      if self[offset...].starts(with: bytes) { return offset }
      rest = offset + 1..<range.upperBound
    }
    return nil
  }

  /// Finds `[^`, by which footnotes and their calls begin.
  func offsetOfFootnoteMark(in range: Range<Int>) -> Int? {
    var rest = range
    while let offset = firstOffset(of: UInt8(ascii: "["), in: rest) {
      rest = offset + 1..<range.upperBound
      if rest.contains(offset + 1), self[offset + 1] == UInt8(ascii: "^") { return offset }
    }
    return nil
  }

  /// Finds a byte within a range of this buffer.
  func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard let baseAddress, !range.isEmpty,
      let found = memchr(baseAddress + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(found) - baseAddress
  }
}
