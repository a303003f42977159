/// One event of libyaml, without its pointers.
struct ParserEvent {
  let kind: Kind
  let start: ParserMark
  let end: ParserMark

  /// The events that a parser can report.
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart(hasDirectives: Bool)
    /// A document ends by `...`, or implicitly.
    case documentEnd(isImplicit: Bool)
    case alias
    case scalar(ScalarStyle, text: [UInt8], Properties)
    case sequenceStart(Properties)
    case sequenceEnd
    case mappingStart(Properties)
    case mappingEnd
  }

  /// The ways of writing a text.
  enum ScalarStyle {
    case plain, singleQuoted, doubleQuoted, block
  }

  /// The properties before a value, `&anchor` and `!tag`, neither of which is allowed.
  struct Properties {
    let hasAnchor: Bool
    let hasTag: Bool
  }

  /// The style of a text; `nil` for any other event.
  var scalarStyle: ScalarStyle? {
    guard case .scalar(let style, _, _) = kind else { return nil }
    return style
  }

  /// Whether this is a text between quotes.
  var isQuoted: Bool { scalarStyle == .singleQuoted || scalarStyle == .doubleQuoted }
}
