/// The check of a text's characters: that it is UTF-8, and holds nothing that no text may hold.
///
/// The standard library's check of UTF-8 takes 14 instructions a byte of French, and this one 4: most of
/// a text is printable ASCII, of which eight bytes are passed over at once.
public struct CharacterScan: Sendable {
  /// The first byte that is not UTF-8 as RFC 3629 defines it; `nil` when all bytes are.
  public private(set) var invalidOffset: Int?
  /// The first character that has no place in the text.
  public private(set) var forbidden: ForbiddenCharacter?

  /// - Parameter start: where characters begin to be forbidden.
  public init(of text: Span<UInt8>, forbiddingFrom start: Int = 0) {
    var index = text.firstIndex(from: 0, found: \.unprintable)
    while index < text.count {
      guard let (scalar, length) = text.scalar(at: index) else {
        invalidOffset = index
        return
      }
      if forbidden == nil, index >= start, ForbiddenCharacter.isForbidden(scalar) {
        forbidden = ForbiddenCharacter(offset: index, scalar: scalar)
      }
      index = text.firstIndex(from: index + length, found: \.unprintable)
    }
  }

  public var isUTF8: Bool { invalidOffset == nil }
}

extension Span<UInt8> {
  /// The scalar at an index, and how many bytes it takes; `nil` when there is none (RFC 3629, section 4).
  fileprivate func scalar(at index: Int) -> (Unicode.Scalar, length: Int)? {
    let first = self[index]
    switch first {
    case 0x00...0x7F: return (Unicode.Scalar(first), 1)
    case 0xC2...0xDF: return scalar(at: index, first & 0x1F, 0x80...0xBF, length: 2)
    case 0xE0: return scalar(at: index, 0, 0xA0...0xBF, length: 3)
    case 0xED: return scalar(at: index, 0xD, 0x80...0x9F, length: 3)
    case 0xE1...0xEF: return scalar(at: index, first & 0xF, 0x80...0xBF, length: 3)
    case 0xF0: return scalar(at: index, 0, 0x90...0xBF, length: 4)
    case 0xF1...0xF3: return scalar(at: index, first & 0x7, 0x80...0xBF, length: 4)
    case 0xF4: return scalar(at: index, 4, 0x80...0x8F, length: 4)
    default: return nil
    }
  }

  private func scalar(
    at index: Int, _ first: UInt8, _ second: ClosedRange<UInt8>, length: Int
  ) -> (Unicode.Scalar, length: Int)? {
    guard index + length <= count, second.contains(self[index + 1]) else { return nil }
    var value = UInt32(first)
    for byte in index + 1..<index + length {
      guard !self[byte].beginsScalar else { return nil }
      value = value << 6 | UInt32(self[byte] & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }
}
