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
    for index in text.indices where !text[index].isUsual {
      guard let scalar = text.unusualScalar(at: index), scalar.isForbidden else { continue }
      self.init(offset: index, scalar: scalar)
      return
    }
    return nil
  }

  private init(offset: Int, scalar: Unicode.Scalar) {
    self.offset = offset
    self.scalar = scalar
  }
}

extension UInt8 {
  /// Whether no forbidden character begins with it.
  fileprivate var isUsual: Bool {
    switch self {
    case 0x20...0x7E, 0x09, 0x0A, 0x0D, 0x80...0xC1, 0xC3...0xEE: true
    default: false
    }
  }
}

extension Span<UInt8> {
  /// The scalar that begins at an index with a byte that is not usual.
  fileprivate func unusualScalar(at index: Int) -> Unicode.Scalar? {
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
