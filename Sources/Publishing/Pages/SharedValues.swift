internal import Chronicle
internal import Markdown
internal import Templates

/// The values that every page of a site can name, whatever it is about: wording, assets, the site, its
/// sections.
struct SharedValues {
  let object: Object
  let shape: Shape

  init(_ archive: Archive, _ feeds: [Feed], _ strings: Strings, _ assets: Assets) {
    let (assetObject, assetShape) = assets.object(below: archive.routes.home)
    let wording = Object(
      strings.texts.sorted { $0.key < $1.key }.map { (Name($0.key), .text($0.value)) })
    let paths = Self.paths(archive, hasFeeds: !feeds.isEmpty)
    object = [
      .strings: .object(wording),
      .assets: .object(assetObject),
      .site: .object(Self.site(archive, feeds, strings)),
      .paths: .object(paths),
    ]
    shape = .object([
      .strings: Shape(of: .object(wording)),
      .assets: assetShape,
      .site: Self.siteShape,
      .paths: Shape(of: .object(paths)),
    ])
  }

  private static let siteShape = Shape.object([
    .title: .text, .description: .text, .lang: .text, .address: .text, .path: .text,
    .rights: .text, .feedPath: .text, .feedAddress: .text, .authorsText: .text,
    .authors: .list(.object([.name: .text, .url: .text, .email: .text])),
    .menu: .list(.link), .feeds: .list(.feedLink),
    .topics: .list(.object([.title: .text, .path: .text, .children: .list(.link)])),
  ])

  private static func site(_ archive: Archive, _ feeds: [Feed], _ strings: Strings) -> Object {
    let (site, home) = (archive.site, archive.routes.home)
    let siteFeed = feeds.first { $0.subject == .site }
    let rss = siteFeed.flatMap { $0.formats.contains(.rss) ? $0.route(.rss) : nil }
    let authors = site.authors.map {
      Value.object([.name: .text($0.name), .url: .text($0.url), .email: .text($0.email)])
    }
    let links = siteFeed.map { feed in
      strings.links(to: feed, strings.words(of: feed, archive), site)
    }
    return [
      .title: .text(site.title), .description: .text(site.description), .lang: .text(site.lang),
      .address: .text(site.address(of: home)), .path: .route(home),
      .rights: .text(site.rights), .feedPath: .route(rss),
      .feedAddress: .text(rss.map(site.address) ?? ""), .authors: .list(authors),
      .authorsText: .text(strings.enumeration(site.authors.map(\.name))),
      .menu: .list(menu(archive)), .topics: .list(topics(archive)), .feeds: .list(links ?? []),
    ]
  }

  /// The pages that have a place in the menu, in its order.
  private static func menu(_ archive: Archive) -> [Value] {
    archive.pages.filter { $0.page.menu != nil }
      .sorted { ($0.page.menu ?? 0, $0.page.slug) < ($1.page.menu ?? 0, $1.page.slug) }
      .map { .link($0.page.title, $0.route) }
  }

  /// The topics at the top of the tree that have articles, with those below them.
  private static func topics(_ archive: Archive) -> [Value] {
    let topics = archive.topics
    func link(_ index: TopicIndex) -> Object {
      [.title: .text(topics[index].topic.title), .path: .route(topics[index].route)]
    }
    return topics.usedRoots.map { root in
      let children = topics[root].children.filter { !topics[$0].articles.isEmpty }
      var object = link(root)
      object.append(.children, .list(children.map { .object(link($0)) }))
      return .object(object)
    }
  }

  /// The index of each kind of page; empty when the site has none of the kind.
  private static func paths(_ archive: Archive, hasFeeds: Bool) -> Object {
    let routes = archive.routes
    func terms(_ kind: TermKind) -> Value {
      .route(archive.terms[kind].all.isEmpty ? nil : routes.terms(kind))
    }
    return [
      .home: .route(routes.home), .archive: .route(routes.archive),
      .topics: .route(archive.topics.isEmpty ? nil : routes.topics),
      .tags: terms(.tag), .places: terms(.place), .actors: terms(.actor),
      .sources: .route(archive.publishers.isEmpty ? nil : routes.sources),
      .editions: .route(archive.editions.isEmpty ? nil : routes.editions),
      .subscribe: .route(hasFeeds ? routes.subscribe : nil),
    ]
  }
}

/// The names that this model alone offers.
extension Name {
  fileprivate static let assets: Name = "assets"
  fileprivate static let authors: Name = "authors"
  fileprivate static let email: Name = "email"
  fileprivate static let feedAddress: Name = "feed_address"
  fileprivate static let feedPath: Name = "feed_path"
  fileprivate static let menu: Name = "menu"
  fileprivate static let paths: Name = "paths"
  fileprivate static let rights: Name = "rights"
  fileprivate static let site: Name = "site"
  fileprivate static let strings: Name = "strings"
}
