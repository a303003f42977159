public import Text

/// A text, as it reads once quotes, escapes and line folding are undone.
public struct Scalar: Sendable, Hashable {
  public let text: String
  /// Where it begins, its quote included; for an empty value, just after the colon or the dash.
  public let mark: TextPosition
  /// How many columns it takes on its first line, its quotes included.
  public let length: Int
  /// Whether the author marked it as text: by quotes, or as a block that begins with `|` or `>`.
  ///
  /// Tells `title: ""` from `title:`.
  public let isQuoted: Bool
  /// Whether a comment follows on its last line: of `title: Case #12`, YAML reads `Case`.
  public let isBeforeComment: Bool
}
