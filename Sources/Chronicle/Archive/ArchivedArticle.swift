/// An article, and all that connects it with the rest of the archive.
///
/// A class, though it never changes: lists and pages hand articles on, and to copy a value with eight
/// lists would count eight references each time.
public final class ArchivedArticle: Sendable {
  public let article: Article
  /// The address of its page, which has no date in it, so that a corrected date moves nothing.
  public let route: Route
  /// The topics of the article, without their parents: as its author lists them, then those that its tags add.
  public let topics: [TopicIndex]
  /// The terms of the article in the order of its author, each once, however many spellings of one it names.
  public let terms: PerTermKind<[TermIndex]>
  /// The publishers of its sources, in the order of the sources.
  public let publishers: [PublisherIndex]
  public let body: ConnectedText
  /// The articles that link to it, each once, oldest first.
  public let backlinks: [ArticleIndex]
  /// The articles that share most with it, best first; see `Related`.
  public let related: [ArticleIndex]

  init(
    _ article: Article, at route: Route, topics: [TopicIndex],
    terms: PerTermKind<[TermIndex]>, publishers: [PublisherIndex], body: ConnectedText,
    backlinks: [ArticleIndex], related: [ArticleIndex]
  ) {
    self.article = article
    self.route = route
    self.topics = topics
    self.terms = terms
    self.publishers = publishers
    self.body = body
    self.backlinks = backlinks
    self.related = related
  }
}
