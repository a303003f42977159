public import Text

/// A text of YAML, with its quotes, escapes and folded lines undone.
public struct Scalar: Sendable, Hashable {
  public let text: String
  /// The place of its first character, a quote included; of an empty value, that behind the colon or the dash.
  public let mark: TextPosition
  /// The number of columns that it takes on its first line, quotes included.
  public let length: Int
  /// Whether the author marked it as text, by quotes or as a block that begins with `|` or `>`.
  ///
  /// It tells `title: ""`, an empty text, from `title:`, which has no value.
  public let isQuoted: Bool
  /// Whether a comment follows on its last line.
  ///
  /// Authors seldom mean one: of `title: Case #12`, YAML reads `Case`.
  public let isBeforeComment: Bool
}
