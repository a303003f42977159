public import Typography

/// The wishes of a site for how its texts are read.
public struct MarkdownOptions: Sendable {
  /// Addresses below which an absolute link is local, each ending in `/`.
  public var homes: [String] = []
  /// The language of the text (BCP 47), when it does not say otherwise.
  public var lang = "fr"
  /// The rules by which the text is set.
  public var typography = TypographyRules.none
  /// Whether raw HTML is let through, for those who own their content.
  public var allowsHTML = false
  /// The meanings of acronyms, by the acronym.
  public var acronyms: [String: String] = [:]
  /// The number of words from which a quotation must say where it comes from; `nil` for never.
  public var quotationLimit: Int?

  public init() {}
}
