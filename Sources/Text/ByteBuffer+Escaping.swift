/// Text as HTML and XML hold it.
///
/// Stretches without markup are copied whole, which is many times faster than byte by byte.
extension ByteBuffer {
  /// Appends a text so that HTML and XML show it as it is, between tags and in double quotes.
  @inlinable
  public mutating func append(escaping text: Span<UInt8>) {
    append(text, escapingWhat: \.markup)
  }

  /// Appends a text so that HTML and XML show it as it is, between tags and in double quotes.
  @inlinable
  public mutating func append(escaping text: String) {
    text.withSpan { append(escaping: $0) }
  }

  /// Appends a text so that HTML shows it as it is, between tags and in quotes of either kind.
  @inlinable
  public mutating func append(escapingWithApostrophes text: Span<UInt8>) {
    append(text) { $0.markup | $0.equal(to: UInt8(ascii: "'")) }
  }

  @inlinable @inline(__always)
  mutating func append(_ text: Span<UInt8>, escapingWhat found: (EightBytes) -> UInt64) {
    var start = 0
    while true {
      let index = text.firstIndex(from: start, found: found)
      append(text.extracting(start..<index))
      guard index < text.count else { return }
      append(text[index].entity)
      start = index + 1
    }
  }
}

extension UInt8 {
  /// The reference that stands for a character of markup: `&`, `<`, `>`, `"`, and for all others that for `'`.
  ///
  /// HTML 4 does not know `&apos;`.
  @inlinable
  public var entity: StaticString {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}
