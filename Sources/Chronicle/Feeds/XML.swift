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
    escape(text, into: &output)
    close(name, into: &output)
  }

  /// An element with attributes; those without a value are left out.
  static func element(
    _ name: StaticString, _ attributes: Attributes, _ text: String, into output: inout [UInt8]
  ) {
    open(name, attributes, into: &output)
    escape(text, into: &output)
    close(name, into: &output)
  }

  /// `<name/>` on a line of its own.
  static func empty(
    _ name: StaticString, _ attributes: Attributes = [:], into output: inout [UInt8]
  ) {
    open(name, attributes, into: &output)
    output.removeLast()
    output += "/>\n".utf8
  }

  /// An element whose text is HTML.
  ///
  /// It is not escaped but stands in a CDATA section, which is shorter and takes less time.
  static func html(
    _ name: StaticString, _ attributes: Attributes = [:], into output: inout [UInt8],
    _ write: (inout [UInt8]) -> Void
  ) {
    open(name, attributes, into: &output)
    output += "<![CDATA[".utf8
    let start = output.count
    write(&output)
    splitSections(from: start, of: &output)
    output += "]]>".utf8
    close(name, into: &output)
  }

  /// Goes on in a new section wherever the text has what would end it.
  private static func splitSections(from start: Int, of output: inout [UInt8]) {
    let seam = "]]><![CDATA["
    var index = start + 2
    while let end = sectionEnd(in: output.span, from: index) {
      output.replaceSubrange(end..<end, with: seam.utf8)
      index = end + seam.utf8.count
    }
  }

  /// The next `>` that ends a section.
  ///
  /// Few texts have a `]`: two bytes of three are not looked at.
  private static func sectionEnd(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "]"): index += 1
      case UInt8(ascii: ">") where bytes[index - 1] == 0x5D && bytes[index - 2] == 0x5D:
        return index
      default: index += 3
      }
    }
    return nil
  }

  typealias Attributes = KeyValuePairs<StaticString, String>

  static func open(
    _ name: StaticString, _ attributes: Attributes = [:], into output: inout [UInt8]
  ) {
    output.append(UInt8(ascii: "<"))
    append(name, to: &output)
    for (name, value) in attributes where !value.isEmpty {
      output.append(UInt8(ascii: " "))
      append(name, to: &output)
      output += #"=""#.utf8
      escape(value, into: &output)
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: ">"))
  }

  static func close(_ name: StaticString, into output: inout [UInt8]) {
    output += "</".utf8
    append(name, to: &output)
    output += ">\n".utf8
  }

  private static func append(_ name: StaticString, to output: inout [UInt8]) {
    output += name.description.utf8
  }

  static func escape(_ text: String, into output: inout [UInt8]) {
    escape(text.utf8Span.span, into: &output)
  }

  /// Escapes for text and attributes; leaves out what no XML document may hold (XML 1.0, 2.2).
  static func escape(_ bytes: Span<UInt8>, into output: inout [UInt8]) {
    var (start, index) = (0, 0)
    while index < bytes.count {
      guard let (length, entity) = replacement(in: bytes, at: index) else {
        index += 1
        continue
      }
      append(bytes.extracting(start..<index), to: &output)
      output += entity.description.utf8
      index += length
      start = index
    }
    append(bytes.extracting(start...), to: &output)
  }

  /// What stands for the bytes at a place, and how many they are; `nil` when they stand for themselves.
  private static func replacement(in bytes: Span<UInt8>, at index: Int) -> (Int, StaticString)? {
    switch bytes[index] {
    case UInt8(ascii: "&"): (1, "&amp;")
    case UInt8(ascii: "<"): (1, "&lt;")
    case UInt8(ascii: ">"): (1, "&gt;")
    case UInt8(ascii: "\""): (1, "&quot;")
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: (1, "")
    // U+FFFE and U+FFFF, which are EF BF BE and EF BF BF in UTF-8.
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
      (3, "")
    default: nil
    }
  }

  private static func append(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
  }
}
