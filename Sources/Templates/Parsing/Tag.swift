/// One tag as it stands in the text.
struct Tag {
  let kind: Kind
  /// From the first byte of its opening delimiter to the last of its closing one.
  let range: Range<Int>
  /// The content of the tag, without sigil and surrounding white space.
  let content: Range<Int>

  /// The effect of a tag, which the sigil behind its opening delimiter tells.
  enum Kind {
    case variable
    case unescaped
    case section
    case inverted
    case closing
    case comment
    case partial
    case parent
    case block
    case delimiters

    init(sigil: UInt8) {
      self =
        switch sigil {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): .unescaped
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .closing
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "<"): .parent
        case UInt8(ascii: "$"): .block
        case UInt8(ascii: "="): .delimiters
        default: .variable
        }
    }

    var isPrinted: Bool { self == .variable || self == .unescaped }

    /// Whether a closing tag must follow.
    var opens: Bool {
      self == .section || self == .inverted || self == .parent || self == .block
    }

    /// Whether the name in the tag is looked up among the values of the page.
    var namesValue: Bool { isPrinted || self == .section || self == .inverted }
  }
}
