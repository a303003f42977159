extension [UInt8] {
  /// Appends what a value prints as: nothing for a list or an object.
  mutating func append(_ value: Value, escaped: Bool) {
    switch value {
    case .nothing, .list, .object: break
    case .flag(let flag): append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let number): append(contentsOf: String(number).utf8)
    case .text(let text): escaped ? appendEscaped(text) : append(contentsOf: text.utf8)
    case .html(let markup): markup.write(into: &self)
    }
  }

  /// Appends text so that a browser shows it as it is, between tags and in a quoted attribute.
  ///
  /// Clean stretches are copied whole, which is many times faster than byte by byte.
  mutating func appendEscaped(_ text: String) {
    let bytes = text.utf8Span.span
    var start = 0
    for index in bytes.indices where bytes[index].isMarkup {
      append(bytes.extracting(start..<index))
      append(contentsOf: bytes[index].entity.utf8)
      start = index + 1
    }
    append(bytes.extracting(start...))
  }

  /// Appends a stretch of other bytes without counting a reference to them, which threads share.
  mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
    append(bytes.span.extracting(range))
  }

  private mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension UInt8 {
  /// One bit for each of `"`, `&`, `'`, `<` and `>`, all of which are below 64.
  private static let markupBits: UInt64 = 1 << 34 | 1 << 38 | 1 << 39 | 1 << 60 | 1 << 62

  fileprivate var isMarkup: Bool {
    self < 64 && UInt8.markupBits & (1 << UInt64(self)) != 0
  }

  fileprivate var entity: String {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}
