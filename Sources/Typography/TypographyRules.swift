/// The rules by which a text is set, as `docs/typography.md` lists them.
public enum TypographyRules: String, Sendable {
  case french = "fr"
  case english = "en"
  case none

  /// The rules of a language (BCP 47), or none where there are none for it.
  public init(lang: String) {
    switch lang.prefix(while: { $0 != "-" }).lowercased() {
    case "fr": self = .french
    case "en": self = .english
    default: self = .none
    }
  }

  var rulebook: Rulebook {
    switch self {
    case .french: .french
    case .english: .english
    case .none: .empty
    }
  }
}
