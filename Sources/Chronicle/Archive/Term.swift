/// The kinds of free keywords, each with pages of its own.
public enum TermKind: String, Sendable, CaseIterable {
  case tag
  case place
  case actor
}

/// A tag, a place or an actor, and the articles that name it.
public struct Term: Sendable {
  /// As most articles write it, set as the site's texts are; addresses come from what is written.
  public let name: String
  public let slug: String
  public let route: Route
  /// Oldest first.
  public let articles: [ArticleIndex]
  /// Where it is first written, for a collision of addresses to point to.
  let origin: Location
}
