internal import Bytes

/// A character that has no place in a text: XML or HTML cannot hold it, and no reader sees it.
///
/// Control characters other than tab and line ends, and what Unicode says is no character.
struct ForbiddenCharacter {
  /// Its first byte.
  let offset: Int
  let scalar: Unicode.Scalar

  /// Such as `U+000C`.
  var name: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// The first of a text that is known to be UTF-8.
  init?(in text: Span<UInt8>) {
    var index = text.firstIndex(from: 0, found: Self.suspects)
    while index < text.count {
      if let scalar = text.suspect(at: index), scalar.isForbidden {
        self.init(offset: index, scalar: scalar)
        return
      }
      index = text.firstIndex(from: index + 1, found: Self.suspects)
    }
    return nil
  }

  /// Finds the bytes with which a forbidden character may begin: controls but line feeds, and those of
  /// U+0080 to U+00BF and from U+F000 on.
  @inline(__always)
  private static func suspects(_ bytes: EightBytes) -> UInt64 {
    guard !bytes.isPrintable else { return 0 }
    return bytes.below(0x20) & ~bytes.equal(to: 0x0A) | bytes.equal(to: 0x7F)
      | bytes.equal(to: 0xC2)
      | bytes.equal(to: 0xEF) | bytes.only(0xF0).equal(to: 0xF0)
  }

  private init(offset: Int, scalar: Unicode.Scalar) {
    self.offset = offset
    self.scalar = scalar
  }
}

extension Span<UInt8> {
  /// The scalar that begins at an index where a forbidden one may.
  fileprivate func suspect(at index: Int) -> Unicode.Scalar? {
    func tail(_ offset: Int) -> UInt32 { UInt32(self[index + offset] & 0x3F) }
    let value: UInt32 =
      switch self[index] {
      case 0x00...0x7F: UInt32(self[index])
      case 0xC2: 0x80 | tail(1)
      case 0xEF: 0xF000 | tail(1) << 6 | tail(2)
      default: UInt32(self[index] & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
      }
    return Unicode.Scalar(value)
  }
}

extension Unicode.Scalar {
  fileprivate var isForbidden: Bool {
    properties.generalCategory == .control && !["\t", "\n", "\r"].contains(self)
      || properties.isNoncharacterCodePoint
  }
}
