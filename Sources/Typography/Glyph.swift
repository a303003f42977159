/// A sign of a printer's that keyboards lack.
enum Glyph {
  case wideSpace, narrowSpace
  case apostrophe
  case ellipsis
  case shortDash, longDash
  case openingGuillemet, closingGuillemet
  case openingDoubleQuote, closingDoubleQuote
  case openingSingleQuote

  /// The characters, of which those of a guillemet are two: it holds its narrow space.
  var literal: StaticString {
    switch self {
    case .wideSpace: "\u{A0}"
    case .narrowSpace: "\u{202F}"
    case .apostrophe: "’"
    case .ellipsis: "…"
    case .shortDash: "–"
    case .longDash: "—"
    case .openingGuillemet: "«\u{202F}"
    case .closingGuillemet: "\u{202F}»"
    case .openingDoubleQuote: "“"
    case .closingDoubleQuote: "”"
    case .openingSingleQuote: "‘"
    }
  }

  /// The kind of its last character, for the rules that look back at it.
  var neighbour: Neighbour {
    switch self {
    case .wideSpace, .narrowSpace, .openingGuillemet: .space
    case .apostrophe: .apostrophe
    case .ellipsis, .closingGuillemet, .closingDoubleQuote: .closing
    case .shortDash, .longDash: .dash
    case .openingDoubleQuote, .openingSingleQuote: .opening
    }
  }
}
