/// Something in a document that its author must put right; the wording is left to whoever shows it.
public struct MarkdownProblem: Equatable, Sendable {
  /// What is wrong, with the words of the author that are concerned.
  public enum Kind: Hashable, Sendable {
    /// A footnote that nothing calls: cmark leaves it out without a word.
    case unusedFootnote(label: String)
    /// A footnote whose label another one has; only the first is shown.
    case duplicateFootnote(label: String)
    /// A call such as `[^label]` to a footnote that is not there.
    case undefinedFootnote(label: String)
    /// HTML written as such, of which this is the first line.
    case rawHTML(String)
    /// A link or an image by a scheme that is not allowed.
    case refusedScheme(String, destination: String)
    /// A link or an image that leads nowhere.
    case emptyDestination
  }

  public let kind: Kind
  public let line: Int
  public let column: Int
}
