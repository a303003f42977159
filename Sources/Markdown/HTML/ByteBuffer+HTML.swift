internal import Text

extension ByteBuffer {
  /// Appends an address for the value of an attribute: what is not allowed there is percent-encoded.
  mutating func append(address: Span<UInt8>) {
    var copied = 0
    for index in address.indices where address[index].isEncodedInAddress {
      append(address.extracting(copied..<index))
      append(encodedInAddress: address[index])
      copied = index + 1
    }
    append(address.extracting(copied...))
  }

  mutating func append(address: String) {
    address.withSpan { append(address: $0) }
  }

  /// Appends a byte that an address may not hold.
  ///
  /// Encodes as `cmark_render_html` does, which a test holds us to: `&` and `'` as HTML, all else by RFC 3986.
  private mutating func append(encodedInAddress byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): self += "&amp;"
    case UInt8(ascii: "'"): self += "&#x27;"
    default: append(percentEncoded: byte)
    }
  }
}

extension ByteBuffer {
  /// Ends the line, unless nothing has been written on it.
  @inline(__always)
  mutating func startLine() {
    guard let last, last != .lineFeed else { return }
    append(.lineFeed)
  }

  /// The text from an offset on, without the spaces around it.
  func trimmedString(from offset: Int) -> String {
    withSpan { $0.string($0.withoutSpacesAround(offset..<$0.count)) }
  }
}

extension UInt8 {
  /// Whether an address may not hold this as it is, for RFC 3986 or for HTML's sake.
  ///
  /// `%` passes, because addresses often come already encoded.
  @inline(__always)
  fileprivate var isEncodedInAddress: Bool {
    switch self {
    case 0...0x20, 0x7F...0xFF, UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "'"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "\\"),
      UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"):
      true
    default: false
    }
  }
}
