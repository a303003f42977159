internal import Text

extension ByteBuffer {
  /// Appends what a value prints as: nothing for a list or an object.
  mutating func append(_ value: borrowing Value, escaped: Bool) {
    switch value {
    case .nothing, .list, .object: break
    case .flag(let flag): append(flag ? "true" : "false")
    case .number(let number): append(text: String(number))
    case .text(let text): escaped ? appendEscaped(text) : append(text: text)
    case .html(let markup): markup.write(into: &self)
    }
  }

  /// Appends text so that a browser shows it as it is, between tags and in a quoted attribute.
  ///
  /// Clean stretches are copied whole, which is many times faster than byte by byte.
  mutating func appendEscaped(_ text: String) {
    text.withSpan { bytes in
      var start = 0
      while true {
        let index = bytes.firstIndex(from: start, found: Self.markup)
        append(bytes.extracting(start..<index))
        guard index < bytes.count else { return }
        append(Self.entity(for: bytes[index]))
        start = index + 1
      }
    }
  }

  /// Finds markup and `'`.
  @inline(__always)
  private static func markup(_ bytes: EightBytes) -> UInt64 {
    bytes.markup | bytes.equal(to: 0x27)
  }

  private static func entity(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}
