internal import Templates

/// What every page of a site can name, whatever it is about: wording, assets, the site, its sections.
struct Constants {
  let object: Object
  let shape: Shape

  init(_ archive: Archive, _ strings: Strings, _ assets: Assets) {
    let site = archive.site
    let (assetObject, assetShape) = assets.object(base: site.base)
    let wording = Object(
      strings.texts.sorted { $0.key < $1.key }.map { (Name($0.key), .text($0.value)) })
    let paths = Self.paths(archive, strings)
    object = [
      .strings: .object(wording),
      .assets: .object(assetObject),
      .site: .object(Self.site(archive, strings)),
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
    .menu: .list(PageModel.link), .feeds: .list(PageModel.feedLink),
    .topics: .list(.object([.title: .text, .path: .text, .children: .list(PageModel.link)])),
  ])

  private static func site(_ archive: Archive, _ strings: Strings) -> Object {
    let (site, routes) = (archive.site, archive.routes)
    let hasFeed = archive.siteFormats.contains(.rss)
    let feed = hasFeed ? routes.home + FeedFormat.rss.fileName : ""
    let authors = site.authors.map {
      Value.object([.name: .text($0.name), .url: .text($0.url), .email: .text($0.email)])
    }
    let menu = archive.pages.filter { $0.menu != nil }
      .sorted { ($0.menu ?? 0, $0.slug) < ($1.menu ?? 0, $1.slug) }
      .map { Value.link($0.title, routes.page($0.slug)) }
    let feeds =
      archive.siteFormats.isEmpty
      ? [] : FeedList(archive: archive, strings: strings).site.links(site, strings)
    return [
      .title: .text(site.title), .description: .text(site.description), .lang: .text(site.lang),
      .address: .text(site.address(of: routes.home)), .path: .text(routes.home),
      .rights: .text(site.rights), .feedPath: .text(feed),
      .feedAddress: .text(hasFeed ? site.address(of: feed) : ""), .authors: .list(authors),
      .authorsText: .text(strings.enumeration(site.authors.map(\.name))), .menu: .list(menu),
      .topics: .list(topics(archive)), .feeds: .list(feeds),
    ]
  }

  /// The topics at the top of the tree that have articles, with those below them.
  private static func topics(_ archive: Archive) -> [Value] {
    func link(_ index: Int) -> Object {
      let topic = archive.topics.nodes[index].topic
      return [.title: .text(topic.title), .path: .text(archive.routes.topic(topic.id))]
    }
    let nodes = archive.topics.nodes
    return archive.topics.usedRoots.map { root in
      var object = link(root)
      let children = nodes[root].children.filter { !nodes[$0].articles.isEmpty }
        .map { Value.object(link($0)) }
      object.append(.children, .list(children))
      return .object(object)
    }
  }

  /// The index of each kind of page; empty when the site has none of the kind.
  private static func paths(_ archive: Archive, _ strings: Strings) -> Object {
    let (routes, paths) = (archive.routes, archive.routes.paths)
    func index(_ folder: String, if isUsed: Bool) -> Value {
      .text(isUsed ? routes.index(folder) : "")
    }
    // Nearly every site has a feed of all its articles; to list the others takes time.
    let hasFeeds =
      !archive.siteFormats.isEmpty || !FeedList(archive: archive, strings: strings).all.isEmpty
    func hasTerms(_ kind: TermKind) -> Bool { archive.terms[kind]?.terms.isEmpty == false }
    return [
      .home: .text(routes.home), .archive: .text(routes.index(paths.archive)),
      .topics: index(paths.topics, if: !archive.topics.nodes.isEmpty),
      .tags: index(paths.tags, if: hasTerms(.tag)),
      .places: index(paths.places, if: hasTerms(.place)),
      .actors: index(paths.actors, if: hasTerms(.actor)),
      .sources: index(paths.sources, if: !archive.publishers.isEmpty),
      .editions: index(paths.editions, if: !archive.editions.isEmpty),
      .subscribe: index(paths.subscribe, if: hasFeeds),
    ]
  }
}
