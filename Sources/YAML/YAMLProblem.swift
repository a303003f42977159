public import Text

/// The first mistake that keeps a text from being read as YAML, and its place.
///
/// It holds no sentence: whoever shows it words it in the author's language.
public struct YAMLProblem: Error, Hashable, Sendable {
  public let kind: Kind
  /// The place of the mistake; each kind says what stands there.
  public let mark: TextPosition

  public init(kind: Kind, mark: TextPosition) {
    self.kind = kind
    self.mark = mark
  }

  /// The kinds of mistakes, in the author's terms rather than in libyaml's.
  public enum Kind: Hashable, Sendable {
    /// A character that no text may hold.
    case controlCharacter(Unicode.Scalar)
    case tooLarge(limit: Int)
    case tooDeep(limit: Int)
    /// A tab where the indentation must be spaces.
    case tab
    /// The second of two fields with one name; the payload has the name and the line of the first.
    case duplicateKey(String, firstLine: Int)
    /// A colon without a name before it.
    case emptyKey
    /// A list or a mapping where the name of a field must stand.
    case nonScalarKey
    /// `&name`: refused, so that nothing can expand without end.
    case anchor
    /// `*name`: refused, as are anchors. Also a text that begins with an asterisk.
    case alias
    /// `!name`. Also a text that begins with an exclamation mark.
    case tag
    /// A line that begins with `%`.
    case directive
    /// The line that begins a second document.
    case multipleDocuments
    /// The quote that opens a text and has no counterpart.
    case unclosedQuote
    /// Text behind a closing quote, as in `'l'été'`: most often the quote was meant as a letter.
    case textAfterQuote
    /// A backslash, in double quotes, that begins no known escape; or what should be its digits.
    case invalidEscape
    /// The bracket that opens a list and has no counterpart.
    case unclosedList
    /// The brace that opens a mapping and has no counterpart.
    case unclosedMapping
    /// Text that stands, in brackets or braces, where a comma must.
    case missingComma
    /// The second colon of `title: Nice : la reconnaissance faciale`: such a text needs quotes.
    case colonInPlainText
    /// The name of a field that no colon follows.
    case missingColon
    /// A character with which no text may begin unless it is quoted.
    case reservedCharacter(Unicode.Scalar)
    /// The first word of a line whose indentation fits none of the lines above.
    case wrongIndentation
    /// Text behind a complete value on the same line.
    case unexpectedText
    /// Anything else, in the words of libyaml.
    case other(String)
  }
}
