/// The publisher of sources that articles cite.
public struct Publisher: Sendable {
  /// The name as an article writes it, set as the site's texts are; empty for the sources that name none.
  public let name: String
  let slug: String
  public let route: Route
  /// The sources of the publisher, in the order in which they were first cited.
  public let citations: [Citation]
  /// The first place where it is written, for a collision of addresses to point to.
  let origin: Location

  /// Whether it stands for all sources that name no publisher.
  public var isUnnamed: Bool { name.isEmpty }
}

/// A source, and the articles that cite it.
public struct Citation: Sendable {
  public let source: Source
  /// Oldest first, each once.
  public fileprivate(set) var articles: [ArticleIndex]

  init(_ source: Source, by article: ArticleIndex) {
    self.source = source
    articles = [article]
  }

  /// Adds an article, which may cite the source several times.
  mutating func add(_ article: ArticleIndex) {
    if articles.last != article { articles.append(article) }
  }
}
