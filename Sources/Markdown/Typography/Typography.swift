/// By whose rules a text is set.
public enum Typography: String, Sendable {
  case french = "fr"
  case english = "en"
  case none

  /// The rules of a language (BCP 47).
  public init(lang: String) {
    switch lang.prefix(while: { $0 != "-" }).lowercased() {
    case "fr": self = .french
    case "en": self = .english
    default: self = .none
    }
  }
}
