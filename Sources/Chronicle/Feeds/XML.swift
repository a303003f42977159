/// Writes XML 1.0 into a buffer.
///
/// Elements are literals of ours; everything else is escaped.
struct XML {
  static func declaration(into output: inout [UInt8]) {
    output += #"<?xml version="1.0" encoding="utf-8"?>"#.utf8
    output.append(0x0A)
  }

  /// `<name>text</name>` on a line of its own; nothing at all for an empty text.
  static func element(_ name: StaticString, _ text: String, into output: inout [UInt8]) {
    guard !text.isEmpty else { return }
    open(name, into: &output)
    escape(text.utf8, into: &output)
    close(name, into: &output)
  }

  static func element(_ name: StaticString, _ bytes: [UInt8], into output: inout [UInt8]) {
    open(name, into: &output)
    escape(bytes, into: &output)
    close(name, into: &output)
  }

  private static func open(_ name: StaticString, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "<"))
    output += name.description.utf8
    output.append(UInt8(ascii: ">"))
  }

  private static func close(_ name: StaticString, into output: inout [UInt8]) {
    output += "</".utf8
    output += name.description.utf8
    output += ">\n".utf8
  }

  /// Escapes for text and attributes; leaves out what no XML document may hold (XML 1.0, 2.2).
  static func escape(_ bytes: some Collection<UInt8>, into output: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      case UInt8(ascii: "\""): output += "&quot;".utf8
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: break
      // U+FFFE and U+FFFF, which are EF BF BE and EF BF BF in UTF-8.
      case 0xBE...0xBF where output.suffix(2).elementsEqual([0xEF, 0xBF]): output.removeLast(2)
      default: output.append(byte)
      }
    }
  }
}
