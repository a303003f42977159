internal import Text

/// Writes XML 1.0 into a buffer.
///
/// Elements are literals of ours; everything else is escaped.
struct XML {
  typealias Attributes = KeyValuePairs<StaticString, String>

  static func declaration(into output: inout ByteBuffer) {
    output += #"<?xml version="1.0" encoding="utf-8"?>"#
    output.append(0x0A)
  }

  /// `<name>text</name>` on a line of its own; nothing at all for an empty text.
  static func element(_ name: StaticString, _ text: String, into output: inout ByteBuffer) {
    guard !text.isEmpty else { return }
    element(name, into: &output) { escape(text, into: &$0) }
  }

  /// An element whose text is escaped by whoever writes it.
  @inline(__always)
  static func element(
    _ name: StaticString, into output: inout ByteBuffer, _ write: (inout ByteBuffer) -> Void
  ) {
    output += "<"
    output += name
    output += ">"
    write(&output)
    close(name, into: &output)
  }

  /// `<name/>` on a line of its own; attributes without a value are left out.
  static func empty(
    _ name: StaticString, _ attributes: Attributes = [:], into output: inout ByteBuffer
  ) {
    open(name, attributes, into: &output)
    output.truncate(to: output.count - 1)
    output += "/>\n"
  }

  static func open(
    _ name: StaticString, _ attributes: Attributes = [:], into output: inout ByteBuffer
  ) {
    output += "<"
    output += name
    for (name, value) in attributes where !value.isEmpty {
      output += " "
      output += name
      output += "=\""
      escape(value, into: &output)
      output += "\""
    }
    output += ">"
  }

  static func close(_ name: StaticString, into output: inout ByteBuffer) {
    output += "</"
    output += name
    output += ">\n"
  }
}
