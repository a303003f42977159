/// A tag, a place or an actor, and the articles that name it.
public struct Term: Sendable {
  /// The name as most articles write it, set as the site's texts are; addresses come from what is written.
  public let name: String
  /// The last part of its address; empty for a name without a letter or a digit, which is reported.
  public let slug: String
  public let route: Route
  /// Oldest first.
  public let articles: [ArticleIndex]
  /// The first place where it is written, for a collision of addresses to point to.
  let origin: Location
}
