/// An edition, and the articles that it brings together.
public struct ArchivedEdition: Sendable {
  public let edition: Edition
  public let route: Route
  public let introduction: ConnectedText
  /// The articles of the edition in its order, each once.
  public let articles: [ArticleIndex]
}
