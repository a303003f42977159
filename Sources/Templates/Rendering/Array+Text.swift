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
    while true {
      let index = bytes.indexOfMarkup(from: start)
      append(bytes.extracting(start..<index))
      guard index < bytes.count else { return }
      append(contentsOf: bytes[index].entity.utf8)
      start = index + 1
    }
  }

  /// Appends a stretch of other bytes without counting a reference to them, which threads share.
  mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
    append(bytes.span.extracting(range))
  }

  private mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension Span<UInt8> {
  /// The index of the first markup at or after `start`, or the end.
  ///
  /// Eight bytes are looked at together: 1 instruction a byte instead of 8.
  fileprivate func indexOfMarkup(from start: Int) -> Int {
    var index = start
    while index + 8 <= count,
      unsafe !bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).hasMarkup
    {
      index += 8
    }
    while index < count, !self[index].isMarkup { index += 1 }
    return index
  }
}

extension UInt64 {
  private init(repeating byte: UInt8) { self = 0x0101_0101_0101_0101 &* UInt64(byte) }

  private var hasZeroByte: Bool {
    (self &- UInt64(repeating: 1)) & ~self & UInt64(repeating: 0x80) != 0
  }

  /// Whether one of eight bytes is `"`, or one of the pairs `&` `'` and `<` `>`, which differ by a
  /// bit.
  fileprivate var hasMarkup: Bool {
    (self ^ UInt64(repeating: 0x22)).hasZeroByte
      || ((self | UInt64(repeating: 0b01)) ^ UInt64(repeating: 0x27)).hasZeroByte
      || ((self | UInt64(repeating: 0b10)) ^ UInt64(repeating: 0x3E)).hasZeroByte
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
