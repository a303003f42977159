/// Something in a document that its author must put right; the wording is left to whoever shows it.
public struct MarkdownProblem: Equatable, Sendable {
  /// A kind of mistake, with the words of the author that are concerned.
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
    /// An image that says nothing to those who do not see it.
    case missingAlternative
    /// An image that readers' browsers would ask another host for.
    case foreignImage(host: String)
    /// A heading that is too deep for what comes before; `level` would have been the deepest.
    case skippedHeading(level: Int)
    /// A heading above the level of the text's first.
    case headingAboveFirst(level: Int)
    /// An alert of a kind that does not exist.
    case unknownAlert(String)
    /// The mark of an alert with words behind it.
    case alertNotAlone(mark: String)
    /// `{lang=…}` that says no language, or stands where it says it of nothing.
    case misplacedLanguage(String)
    /// `*` or `**` that was left as it is, because of what stands next to it.
    case strayMark(String)
    /// A link that was left as it is, because nothing says where it leads.
    case brokenLink(String)
    /// `[label]: address` that no link uses: cmark leaves it out without a word.
    case unusedReference(label: String)
    /// A link without words.
    case emptyLinkText
    /// A link whose words do not say where it leads.
    case vagueLinkText(String)
    /// An address that tells where its reader comes from.
    case trackingParameter(String)
    /// A quotation this long that does not say where it comes from.
    case quotationWithoutOrigin(words: Int)
  }

  public let kind: Kind
  public let line: Int
  public let column: Int
}
