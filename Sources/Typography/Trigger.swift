/// The step that the walk takes when it comes upon a byte.
enum Trigger {
  /// Nothing: the byte is copied.
  case none
  /// `& < >`: no rule, but HTML escapes them.
  case markup
  case quote
  case frenchApostrophe
  case englishApostrophe
  case dots
  case hyphens
  /// `; ! ?`
  case mark
  case colon
  /// `« » ° º §`, all of which begin with the byte C2.
  case latinSign
  case number
  /// A Roman number, or a word that stays with the name behind it.
  case word
}
