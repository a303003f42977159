internal import Chronicle
internal import Templates

/// The facts that every page gives of itself, whatever it shows: `page` in templates.
struct PageHead {
  let kind: PageKind
  let title: String
  /// `nil` for a page that stands for no address of its own.
  let route: Route?
  /// The site's own where it is empty.
  var description = ""
  /// The feed that belongs to the page.
  var feed: Feed.Subject?
  /// The language of the page, unless it is the site's.
  var lang: String?
  /// Whether search engines should pass it over.
  var noindex = false
  /// The moment of an article's publication (RFC 3339).
  var published = ""
}

extension Shape {
  static let pageHead = Shape.object([
    .kind: .text, .title: .text, .description: .text, .address: .text, .lang: .text,
    .noindex: .flag, .isArticle: .flag, .published: .text, .ownFeeds: .list(feedLink),
    .hasOwnFeeds: .flag,
  ])
}

extension PageParts {
  func head(_ head: PageHead) -> Value {
    let site = archive.site
    let feeds = head.feed.flatMap { feedWording.links[$0] } ?? []
    return .object([
      .kind: .text(head.kind.rawValue), .title: .text(head.title),
      .description: .text(head.description.isEmpty ? site.description : head.description),
      .address: .text(head.route.map(site.address) ?? ""), .lang: .text(head.lang ?? site.lang),
      .noindex: .flag(head.noindex), .isArticle: .flag(head.kind == .article),
      .published: .text(head.published),
      .ownFeeds: .list(feeds), .hasOwnFeeds: .flag(!feeds.isEmpty),
    ])
  }
}

/// The names that this model alone offers.
extension Name {
  fileprivate static let hasOwnFeeds: Name = "has_own_feeds"
  fileprivate static let isArticle: Name = "is_article"
  fileprivate static let kind: Name = "kind"
  fileprivate static let noindex: Name = "noindex"
  fileprivate static let ownFeeds: Name = "own_feeds"
}
