internal import Text
internal import Markdown
internal import Typography

/// Every page, feed and file that a build will write, listed before anything is rendered.
///
/// Collisions, dead links, the sitemap and the removal of stale files all read this one list.
struct Plan: Sendable {
  private(set) var files: [PlannedFile] = []
  let archive: Archive
  /// Every feed of the site, kind by kind.
  let feeds: [Feed]
  /// Where `site.yml` is, which places what no other file does.
  let origin: Location

  init(_ archive: Archive, _ theme: Theme, folder: String) {
    self.archive = archive
    feeds = FeedList(archive: archive, strings: theme.strings).all
    origin = Location(path: "\(folder)/site.yml")
    // Room for the lists as well: to grow by doubling would leave up to half of it empty.
    files.reserveCapacity(archive.articles.count * 3 / 2)
    addLists()
    addTopics(folder)
    addTerms()
    addCalendar()
    addSources(theme.strings)
    addTexts(folder)
    addFeeds(folder)
    addRedirects(folder)
    addSitemap()
    for index in theme.assets.indices {
      add(archive.routes.base + theme.assets[index].output.percentEncodedPath, .asset(index))
    }
  }

  mutating func add(
    _ route: String, _ content: PlannedFile.Content, from origin: Location? = nil
  ) {
    files.append(
      PlannedFile(
        route: route, below: archive.routes.base, content: content, origin: origin ?? self.origin))
  }

  private mutating func addPages(
    of count: Int, at route: String, from origin: Location? = nil,
    _ content: (ListPage) -> PlannedPage
  ) {
    for page in ListPage.pages(of: count, perPage: archive.site.articlesPerPage, at: route) {
      add(page.route, .page(content(page)), from: origin)
    }
  }

  private mutating func addLists() {
    let routes = archive.routes
    addPages(of: archive.articles.count, at: routes.home) { .home($0) }
    add(routes.base + "404.html", .page(.notFound))
    add(routes.base + "robots.txt", .robots)
    add(routes.base + "_headers", .headers)
    if !archive.publishers.isEmpty { add(routes.index(routes.paths.sources), .page(.sources)) }
    if !archive.editions.isEmpty { add(routes.index(routes.paths.editions), .page(.editions)) }
    if !archive.topics.nodes.isEmpty { add(routes.index(routes.paths.topics), .page(.topics)) }
    for kind in TermKind.allCases where archive.terms[kind]?.terms.isEmpty == false {
      add(routes.index(routes.folder(kind)), .page(.terms(kind)))
    }
  }

  private mutating func addTopics(_ folder: String) {
    for (index, node) in archive.topics.nodes.enumerated() {
      let route = archive.routes.topic(node.topic.id)
      let place = Location(path: "\(folder)/\(node.topic.path)")
      addPages(of: node.articles.count, at: route, from: place) { .topic(index, $0) }
    }
  }

  private mutating func addTerms() {
    for kind in TermKind.allCases {
      for (index, term) in (archive.terms[kind]?.terms ?? []).enumerated() {
        let route = archive.routes.term(kind, term.slug)
        addPages(of: term.articles.count, at: route, from: term.origin) { .term(kind, index, $0) }
      }
    }
  }

  private mutating func addCalendar() {
    add(archive.routes.index(archive.routes.paths.archive), .page(.archive))
    for (index, year) in archive.calendar.years.enumerated() {
      addPages(of: year.articles.count, at: archive.routes.year(year.year)) { .year(index, $0) }
      for (number, month) in year.months.enumerated() {
        let route = archive.routes.month(year.year, month.month)
        addPages(of: month.articles.count, at: route) { .month(year: index, month: number, $0) }
      }
    }
  }

  private mutating func addSources(_ strings: Strings) {
    for (index, publisher) in archive.publishers.enumerated() {
      let route = archive.routes.publisher(publisher.slug(strings))
      addPages(of: publisher.citations.count, at: route, from: publisher.origin) {
        .publisher(index, $0)
      }
    }
  }

  private mutating func addTexts(_ folder: String) {
    func place(_ path: String) -> Location { Location(path: "\(folder)/\(path)") }
    for (index, article) in archive.articles.enumerated() {
      let place = article.slugMark?.location(in: "\(folder)/\(article.path)") ?? place(article.path)
      add(archive.articlePaths[index], .page(.article(index)), from: place)
    }
    for (index, edition) in archive.editions.enumerated() {
      add(archive.routes.edition(edition.slug), .page(.edition(index)), from: place(edition.path))
    }
    for (index, page) in archive.pages.enumerated() {
      add(archive.routes.page(page.slug), .page(.text(index)), from: place(page.path))
    }
    for file in archive.media { add(archive.routes.media(file), .media(file), from: place(file)) }
  }

  /// The limit of one sitemap by the protocol of sitemaps.org.
  private static let sitemapLimit = 50_000

  private mutating func addSitemap() {
    let base = archive.routes.base
    let count = files.count
    guard count > Self.sitemapLimit else {
      add(base + "sitemap.xml", .sitemap(0..<count))
      return
    }
    var parts: [String] = []
    for start in stride(from: 0, to: count, by: Self.sitemapLimit) {
      parts.append("\(base)sitemap-\(parts.count + 1).xml")
      let end = min(start + Self.sitemapLimit, count)
      add(parts[parts.count - 1], .sitemap(start..<end))
    }
    add(base + "sitemap.xml", .sitemapIndex(parts))
  }
}

extension Publisher {
  /// The last part of its address; sources without a publisher share the address of this wording.
  func slug(_ strings: Strings) -> String {
    name.isEmpty ? Typography.slug(of: strings[.noPublisher]) : slug
  }
}
