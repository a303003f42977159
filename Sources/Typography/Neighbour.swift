internal import Text

/// A class of characters, as rules see what stands beside them.
///
/// Rules look at classes rather than at characters, so that a straight quote and the curly one that replaces it have
/// the same effect, and a text that is set twice does not change.
public enum Neighbour: UInt8, Sendable {
  /// No character: a block begins or ends here.
  case edge
  /// A space, at which a line may break or not.
  case space
  case letter
  case digit
  /// `( [ { « “ ‘`
  case opening
  /// `) ] } » ” … % € °`
  case closing
  /// `. ,`
  case stop
  /// `; : ! ?`
  case mark
  /// `"`
  case quote
  /// `' ’`
  case apostrophe
  case hyphen
  case dash
  case other

  /// The character that begins at an index.
  public init(at index: Int, in text: Span<UInt8>) {
    let first = text[index]
    guard first >= 0x80 else {
      self.init(ascii: first)
      return
    }
    let second = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    self.init(first, second, third)
  }

  /// The character that ends before an index.
  public init(before index: Int, in text: Span<UInt8>) {
    var start = index - 1
    while start > 0, index - start < 4, !text[start].beginsScalar { start -= 1 }
    self.init(at: start, in: text)
  }

  private init(ascii byte: UInt8) {
    switch byte {
    case 0x00...0x20: self = .space
    case _ where byte.isASCIILetter: self = .letter
    case _ where byte.isASCIIDigit: self = .digit
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): self = .opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "%"):
      self = .closing
    case UInt8(ascii: "."), UInt8(ascii: ","): self = .stop
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"): self = .mark
    case UInt8(ascii: "\""): self = .quote
    case UInt8(ascii: "'"): self = .apostrophe
    case UInt8(ascii: "-"): self = .hyphen
    default: self = .other
    }
  }

  /// Classifies a character beyond ASCII by its first bytes in UTF-8.
  ///
  /// C3 to E1 and E3 to ED begin letters of many scripts, and hardly anything else; what is not known is `other`, at
  /// which rules keep still.
  private init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    switch (first, second) {
    case (0xC2, _): self.init(latinSign: second)
    case (0xC3, 0x97), (0xC3, 0xB7): self = .other  // × and ÷
    case (0xC3...0xE1, _), (0xE3...0xED, _): self = .letter
    case (0xE2, 0x80): self.init(punctuation: third)
    case (0xE2, 0x82) where third == 0xAC: self = .closing  // €
    default: self = .other
    }
  }

  /// Classifies a character that begins with C2, by its second byte.
  private init(latinSign second: UInt8) {
    switch second {
    case 0xA0: self = .space
    case 0xAB: self = .opening  // «
    case 0xB0, 0xBA, 0xBB: self = .closing  // ° º »
    case 0xB2, 0xB3: self = .letter  // ² ³, as in m²
    default: self = .other
    }
  }

  /// Classifies a character that begins with E2 80, by its third byte.
  private init(punctuation third: UInt8) {
    switch third {
    case 0x80...0x8A, 0xAF: self = .space
    case 0x90, 0x91: self = .hyphen
    case 0x92...0x95: self = .dash
    case 0x99: self = .apostrophe
    case 0x98, 0x9A, 0x9C, 0x9E, 0xB9: self = .opening  // ‘ ‚ “ „ ‹
    case 0x9D, 0xA6, 0xB0, 0xBA: self = .closing  // ” … ‰ ›
    default: self = .other
    }
  }
}
