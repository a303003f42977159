internal import Text

/// What an address may not hold as it is, among the first 128 bytes: two words of bits.
///
/// `%` passes, because addresses often come already encoded.
private let unsafeInAddress: (low: UInt64, high: UInt64) = (
  low: 0xFFFF_FFFF | 1 << 0x20 | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E,
  high: 1 << 0x1B | 1 << 0x1C | 1 << 0x1D | 1 << 0x1E | 1 << 0x20 | 1 << 0x3B | 1 << 0x3C | 1
    << 0x3D
    | 1 << 0x3F
)

extension UInt8 {
  @inline(__always)
  fileprivate var isUnsafeInAddress: Bool {
    switch self {
    case 0..<64: unsafeInAddress.low &>> UInt64(self) & 1 != 0
    case 64..<128: unsafeInAddress.high &>> UInt64(self - 64) & 1 != 0
    default: true
    }
  }
}

extension SIMD4<UInt64> {
  /// The highest bit of each byte that is 0, and perhaps of others, but only where one is.
  @inline(__always)
  fileprivate var zeroBytes: Self { (self &- Self(repeating: 0x0101_0101_0101_0101)) & ~self }

  /// Whether one of thirty-two bytes is markup.
  @inline(__always)
  fileprivate var hasMarkup: Bool {
    let quotes =
      (self | Self(repeating: 0x0404_0404_0404_0404)) ^ Self(repeating: 0x2626_2626_2626_2626)
    let angles =
      (self | Self(repeating: 0x0202_0202_0202_0202)) ^ Self(repeating: 0x3E3E_3E3E_3E3E_3E3E)
    let found = (quotes.zeroBytes | angles.zeroBytes) & Self(repeating: 0x8080_8080_8080_8080)
    return found[0] | found[1] | found[2] | found[3] != 0
  }
}

extension UnsafeRawBufferPointer {
  /// The index of the first markup at or after `start`, or the end.
  ///
  /// Thirty-two bytes are looked at together, then eight: 1 instruction a byte.
  @inline(__always)
  fileprivate func indexOfMarkup(from start: Int) -> Int {
    var index = start
    while index &+ 32 <= count,
      !loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self).hasMarkup
    {
      index &+= 32
    }
    return firstIndex(from: index, found: \.markup)
  }
}

extension ByteBuffer {
  /// Appends a text so that HTML shows it as it is.
  mutating func appendEscaped(_ text: UnsafeRawBufferPointer) {
    var copied = 0
    while true {
      let index = text.indexOfMarkup(from: copied)
      append(UnsafeRawBufferPointer(rebasing: text[copied..<index]))
      guard index < text.count else { return }
      append(text[index].entity)
      copied = index + 1
    }
  }

  mutating func appendEscaped(_ text: String) {
    text.withSpan { text in text.withUnsafeBytes { appendEscaped($0) } }
  }

  /// Appends an address for the value of an attribute: what is not allowed there is percent-encoded.
  mutating func appendAddress(_ address: UnsafeRawBufferPointer) {
    var copied = 0
    for index in 0..<address.count where address[index].isUnsafeInAddress {
      append(UnsafeRawBufferPointer(rebasing: address[copied..<index]))
      appendEncoded(address[index])
      copied = index + 1
    }
    append(UnsafeRawBufferPointer(rebasing: address[copied...]))
  }

  mutating func appendAddress(_ address: String) {
    address.withSpan { address in address.withUnsafeBytes { appendAddress($0) } }
  }

  private mutating func appendEncoded(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "'"): append("&#x27;")
    default:
      append(percentEncoded: byte)
    }
  }
}
