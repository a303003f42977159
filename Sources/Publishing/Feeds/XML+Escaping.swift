internal import Text

extension XML {
  static func escape(_ text: String, into output: inout ByteBuffer) {
    text.withSpan { escape($0, into: &output) }
  }

  /// Escapes for text and attributes; leaves out what no XML document may hold (XML 1.0, 2.2).
  static func escape(_ bytes: Span<UInt8>, into output: inout ByteBuffer) {
    var (start, index) = (0, 0)
    while true {
      index = bytes.firstIndex(from: index, found: suspects)
      guard index < bytes.count else { return output.append(bytes.extracting(start...)) }
      guard let (length, entity) = replacement(in: bytes, at: index) else {
        index += 1
        continue
      }
      output.append(bytes.extracting(start..<index))
      output += entity
      index += length
      start = index
    }
  }

  /// Finds markup, control characters and what may begin a non-character.
  @inline(__always)
  private static func suspects(_ bytes: EightBytes) -> UInt64 {
    bytes.markup | bytes.below(0x20) | bytes.equal(to: 0xEF)
  }

  /// Returns the text for the bytes at a place, and how many they are; `nil` when they stand for themselves.
  private static func replacement(in bytes: Span<UInt8>, at index: Int) -> (Int, StaticString)? {
    switch bytes[index] {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
      (1, bytes[index].entity)
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: (1, "")
    // U+FFFE and U+FFFF, which are EF BF BE and EF BF BF in UTF-8.
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
      (3, "")
    default: nil
    }
  }
}
