/// The place that a link leads to, once it is found to exist.
///
/// A link that leads nowhere has an empty address; it is reported, and never shown.
public struct LinkTarget: Sendable {
  /// A route with its fragment, or a fragment alone; as the author wrote it when it leads elsewhere.
  public let address: String
  /// The article that it leads to, of which it is a backlink.
  let article: ArticleIndex?

  init(address: String, article: ArticleIndex? = nil) {
    self.address = address
    self.article = article
  }
}

/// A link by a route of the site, which only the plan can check.
struct SiteLink: Sendable {
  let route: Route
  let location: Location
}
