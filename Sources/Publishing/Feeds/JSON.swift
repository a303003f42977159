internal import Text

/// Writes JSON (RFC 8259) into a buffer, a member a line.
///
/// Commas take care of themselves: one goes before all that does not follow an opening bracket.
struct JSON {
  static func object(
    into output: inout ByteBuffer, _ members: (inout ByteBuffer) -> Void
  ) {
    output.append(UInt8(ascii: "{"))
    members(&output)
    output.append(UInt8(ascii: "}"))
  }

  /// A text by its name; nothing at all when there is none.
  static func member(_ name: StaticString, _ text: String?, into output: inout ByteBuffer) {
    guard let text, !text.isEmpty else { return }
    self.name(name, into: &output)
    text.withSpan { self.text($0, into: &output) }
  }

  /// A list by its name; nothing at all when it is empty.
  static func array<Elements: Collection>(
    _ name: StaticString, _ elements: Elements, into output: inout ByteBuffer,
    _ write: (Elements.Element, inout ByteBuffer) -> Void
  ) {
    guard !elements.isEmpty else { return }
    self.name(name, into: &output)
    output.append(UInt8(ascii: "["))
    for element in elements {
      separate(into: &output)
      write(element, &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  static func name(_ name: StaticString, into output: inout ByteBuffer) {
    separate(into: &output)
    output += "\""
    output += name
    output += "\": "
  }

  private static func separate(into output: inout ByteBuffer) {
    guard output.last != UInt8(ascii: "{"), output.last != UInt8(ascii: "[") else { return }
    output += ",\n"
  }

  /// A text between quotes.
  static func text(_ bytes: Span<UInt8>, into output: inout ByteBuffer) {
    output.append(UInt8(ascii: "\""))
    var start = 0
    while true {
      let index = bytes.firstIndex(from: start) {
        $0.equal(to: UInt8(ascii: "\"")) | $0.equal(to: UInt8(ascii: "\\")) | $0.below(0x20)
      }
      output.append(bytes.extracting(start..<index))
      guard index < bytes.count else { break }
      escape(bytes[index], into: &output)
      start = index + 1
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8, into output: inout ByteBuffer) {
    switch byte {
    case UInt8(ascii: "\""): output += #"\""#
    case UInt8(ascii: "\\"): output += #"\\"#
    case 0x0A: output += #"\n"#
    default:
      output += #"\u"#
      output.append(text: String(hexadecimal: byte, width: 4))
    }
  }
}
