/// By whose rules a text is set.
public enum Typography: String, Sendable {
  case french = "fr"
  case english = "en"
  case none
}

extension Typography {
  /// The rules of a language, by its tag (BCP 47).
  public init(lang: String) {
    switch lang.prefix(while: { $0 != "-" }).lowercased() {
    case "fr": self = .french
    case "en": self = .english
    default: self = .none
    }
  }
}
