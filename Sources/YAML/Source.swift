internal import Text

/// The bytes that are parsed, looked at by position rather than by event.
///
/// libyaml counts positions in Unicode scalars. They only grow from event to event, so that one
/// cursor finds the byte of each in a single pass.
struct Source {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The number of the first line, for texts that begin inside a file.
  let firstLine: Int
  private var offset = 0
  private var position = 0

  /// A byte order mark is left out: it takes no column in an editor.
  init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.bytes = UnsafeBufferPointer(rebasing: bytes.withoutByteOrderMark)
    self.firstLine = firstLine
  }

  /// The byte with which the given scalar begins; `nil` at the end of the text.
  mutating func byte(at wanted: Int) -> UInt8? {
    if wanted < position { (offset, position) = (0, 0) }
    while position < wanted, offset < bytes.count {
      position += 1
      offset += 1
      while offset < bytes.count, !bytes[offset].beginsScalar { offset += 1 }
    }
    return offset < bytes.count ? bytes[offset] : nil
  }

  /// How many scalars there are from a position to the end of its line.
  mutating func restOfLine(from position: Int) -> Int {
    var end = position
    while let byte = byte(at: end), byte != 0x0A, byte != 0x0D { end += 1 }
    return end - position
  }

  /// Whether only blanks stand between a position and a `#` on the same line.
  mutating func isBeforeComment(_ position: Int) -> Bool {
    var next = position
    while let byte = byte(at: next), byte.isBlank { next += 1 }
    return next > position && byte(at: next) == UInt8(ascii: "#")
  }

  /// Whether only blanks stand before a position that has the given column, counted from 0.
  mutating func beginsLine(_ position: Int, column: Int) -> Bool {
    (position - column..<position).allSatisfy { byte(at: $0) == 0x20 }
  }

  /// The scalar at a position.
  mutating func scalar(at position: Int) -> Unicode.Scalar? {
    byte(at: position) == nil ? nil : bytes.scalar(at: offset)
  }
}
