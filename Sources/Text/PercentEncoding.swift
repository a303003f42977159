/// Percent-encoding (RFC 3986, section 2.1).
extension String {
  /// The text with its escapes undone: `%C3%A9` reads `é`, and an escape that is none stays as it is.
  public var percentDecoded: String {
    let bytes = utf8Span.span
    guard bytes.firstIndex(of: UInt8(ascii: "%")) < bytes.count else { return self }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let escape = bytes.percentEscape(at: index)
      decoded.append(escape ?? bytes[index])
      index += escape == nil ? 1 : 3
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// A file's path as an address holds it: what is neither unreserved nor `/` is percent-encoded.
  public var percentEncodedPath: String {
    String { buffer in
      for byte in utf8 {
        if byte.isUnreservedInAddress || byte == UInt8(ascii: "/") {
          buffer.append(byte)
        } else {
          buffer.append(percentEncoded: byte)
        }
      }
    }
  }
}

extension ByteBuffer {
  /// Appends a byte as `%C3`.
  public mutating func append(percentEncoded byte: UInt8) {
    append(UInt8(ascii: "%"))
    append(hexadecimalDigit: byte >> 4)
    append(hexadecimalDigit: byte & 0xF)
  }

  private mutating func append(hexadecimalDigit value: UInt8) {
    append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10)
  }
}

extension Span<UInt8> {
  /// The byte that an escape at an index stands for; `nil` when none stands there.
  fileprivate func percentEscape(at index: Int) -> UInt8? {
    guard self[index] == UInt8(ascii: "%"), index + 2 < count,
      let high = self[index + 1].hexadecimalValue, let low = self[index + 2].hexadecimalValue
    else { return nil }
    return high << 4 | low
  }
}

extension UInt8 {
  /// Whether an address may hold this as it is, wherever it stands (RFC 3986, section 2.3).
  fileprivate var isUnreservedInAddress: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: isASCIIAlphanumeric
    }
  }
}
