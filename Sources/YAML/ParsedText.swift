internal import Text

/// A text looked at by the positions of libyaml, which count Unicode scalars.
///
/// Positions only grow from event to event, so that one cursor finds the byte of each in a single pass.
struct ParsedText {
  private let bytes: [UInt8]
  /// The number of the first line, for texts that begin inside a file.
  private let firstLine: Int
  /// The cursor: an offset in bytes, and the position of the scalar that begins there.
  private var (offset, position) = (0, 0)

  init(_ bytes: Span<UInt8>, firstLine: Int) {
    self.bytes = bytes.array
    self.firstLine = firstLine
  }

  /// A place as people count it.
  func position(of mark: ParserMark) -> TextPosition { mark.position(firstLine: firstLine) }

  /// The first byte of the scalar at a position; `nil` at the end of the text.
  mutating func byte(at wanted: Int) -> UInt8? {
    if wanted < position { (offset, position) = (0, 0) }
    while position < wanted, offset < bytes.count {
      position += 1
      offset += 1
      while offset < bytes.count, !bytes[offset].beginsScalar { offset += 1 }
    }
    return offset < bytes.count ? bytes[offset] : nil
  }

  /// The number of scalars from a position to the end of its line.
  mutating func restOfLine(from position: Int) -> Int {
    var end = position
    while let byte = byte(at: end), byte != .lineFeed, byte != .carriageReturn { end += 1 }
    return end - position
  }

  /// Whether only blanks stand between a position and a `#` on the same line.
  mutating func isBeforeComment(_ position: Int) -> Bool {
    var next = position
    while let byte = byte(at: next), byte.isBlank { next += 1 }
    return next > position && byte(at: next) == UInt8(ascii: "#")
  }

  /// Whether only spaces stand before a place on its line.
  mutating func beginsLine(_ mark: ParserMark) -> Bool {
    (mark.index - mark.column..<mark.index).allSatisfy { byte(at: $0) == UInt8(ascii: " ") }
  }

  /// The scalar at a position; `nil` at the end of the text.
  mutating func scalar(at position: Int) -> Unicode.Scalar? {
    guard byte(at: position) != nil else { return nil }
    return String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
  }
}
