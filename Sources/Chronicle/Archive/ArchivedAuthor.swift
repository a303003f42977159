/// An author of `site.yml`, and the articles that name them.
public struct ArchivedAuthor: Sendable {
  public let author: Site.Author
  /// The last part of the address of what is theirs; empty for a name without a letter or a digit.
  public let slug: String
  public let route: Route
  /// The articles that name them, oldest first; what nobody is named for is not listed.
  public let articles: [ArticleIndex]
}
