public import Text

/// A text as readers see it, and what HTML adds to it.
public struct SetText: ~Copyable {
  public internal(set) var plain: ByteBuffer
  /// The letters of ordinals, which HTML raises, in the order of the text.
  public internal(set) var raised: [Range<Int>] = []

  init(capacity: Int) { plain = ByteBuffer(capacity: capacity) }
}

extension ByteBuffer {
  /// Appends a text that was set, escaped for HTML.
  public mutating func append(_ text: borrowing SetText) {
    text.plain.withSpan { append(escaping: $0, raising: text.raised) }
  }

  /// Appends a text, escaped for HTML, with some of its letters raised.
  public mutating func append(escaping text: Span<UInt8>, raising raised: [Range<Int>]) {
    var written = 0
    for letters in raised {
      append(escaping: text.extracting(written..<letters.lowerBound))
      append("<sup>")
      append(text.extracting(letters))
      append("</sup>")
      written = letters.upperBound
    }
    append(escaping: text.extracting(written..<text.count))
  }
}
