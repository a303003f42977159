internal import Text

/// A text as readers see it.
struct SetText: ~Copyable {
  var plain: ByteBuffer
  /// The letters of ordinals, which HTML raises, in the order of the text.
  var raised: [Range<Int>] = []

  init(capacity: Int) { plain = ByteBuffer(capacity: capacity) }
}

extension ByteBuffer {
  /// Appends a text that was set, escaped for HTML.
  mutating func append(_ text: borrowing SetText) {
    text.plain.withBytes { appendEscaped($0, from: 0, raising: text.raised) }
  }

  /// Appends a text, escaped for HTML, with some of it raised.
  ///
  /// - Parameter offset: that of the text in what `raised` counts.
  @inline(__always)
  mutating func appendEscaped(
    _ text: UnsafeRawBufferPointer, from offset: Int, raising raised: [Range<Int>]
  ) {
    var written = 0
    for range in raised {
      let letters = range.lowerBound - offset..<range.upperBound - offset
      appendEscaped(UnsafeRawBufferPointer(rebasing: text[written..<letters.lowerBound]))
      append("<sup>")
      append(UnsafeRawBufferPointer(rebasing: text[letters]))
      append("</sup>")
      written = letters.upperBound
    }
    appendEscaped(UnsafeRawBufferPointer(rebasing: text[written...]))
  }
}
