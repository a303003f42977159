/// Every page, feed and file that a build will write, listed before anything is rendered.
///
/// Collisions, dead links, the sitemap and the removal of stale files all read this one list. It knows the
/// archive and nothing of the theme: it holds routes and what each file is about, never a word that readers
/// see. After it nothing that an author wrote can fail, so files can be rendered one by one and written at once.
public struct Plan: Sendable {
  /// The contents that a file will have.
  public enum Body: Sendable {
    case page(PlannedPage)
    indirect case feed(FeedIndex, FeedFormat, FeedDocument)
    case feedList
    /// The pages among some files of the plan.
    case sitemap(Range<FileIndex>)
    case sitemapIndex([Route])
    case robots
    case headers
    /// A file of the theme.
    case asset(InputPath)
    case media(InputPath)
  }

  /// A file of the theme, and its name in the site.
  public typealias Asset = (file: InputPath, path: String)

  public private(set) var files: [PlannedFile] = []
  /// Every feed of the site, kind by kind.
  public let feeds: [Feed]
  let archive: Archive

  /// Lists the files of a site, and looks for what the list cannot keep.
  ///
  /// - Parameter feeds: see `FeedList`.
  public static func checked(
    _ archive: Archive, _ feeds: [Feed], assets: [Asset]
  ) -> (Plan, problems: [Diagnostic]) {
    Timings.measure(.plan, count: 0) {
      let plan = Plan(archive, feeds, assets: assets)
      Timings.count(.plan, plan.files.count)
      return (plan, plan.problems())
    }
  }

  private init(_ archive: Archive, _ feeds: [Feed], assets: [Asset]) {
    self.archive = archive
    self.feeds = feeds
    // Room for the lists as well: to grow by doubling would leave up to half of it empty.
    files.reserveCapacity(archive.articles.count * 3 / 2)
    addLists()
    addTopics()
    addTerms()
    addCalendar()
    addPublishers()
    addTexts()
    addFeeds()
    addRedirects()
    addSitemap()
    for asset in assets { add(archive.routes.asset(asset.path), .asset(asset.file)) }
  }

  /// Adds a file.
  ///
  /// - Parameter origin: what places the file; `site.yml` unless something else does.
  mutating func add(
    _ route: Route, _ body: Body, companionOf page: Route? = nil, from origin: Location? = nil
  ) {
    files.append(
      PlannedFile(
        route, below: archive.routes.home, body, companionOf: page,
        origin: origin ?? archive.site.origin))
  }

  /// Adds a page for each part of a list.
  private mutating func addPages(
    of count: Int, at route: Route, from origin: Location? = nil,
    _ page: (ListPage) -> PlannedPage
  ) {
    for list in ListPage.pages(of: count, perPage: archive.site.articlesPerPage, at: route) {
      add(list.route, .page(page(list)), from: origin)
    }
  }

  /// Adds the home page, the indexes of what the site has, and the files that every site has.
  private mutating func addLists() {
    let routes = archive.routes
    addPages(of: archive.articles.count, at: routes.home) { .home($0) }
    add(routes.home + "404.html", .page(.notFound))
    add(routes.home + "robots.txt", .robots)
    add(routes.home + "_headers", .headers)
    if !archive.publishers.isEmpty { add(routes.sources, .page(.sources)) }
    if !archive.editions.isEmpty { add(routes.editions, .page(.editions)) }
    if !archive.topics.isEmpty { add(routes.topics, .page(.topics)) }
    for kind in TermKind.allCases where !archive.terms[kind].all.isEmpty {
      add(routes.terms(kind), .page(.terms(kind)))
    }
  }

  /// Adds the pages of every topic, also of one without an article yet.
  private mutating func addTopics() {
    for index in archive.topics.all.typedIndices {
      let topic = archive.topics[index]
      addPages(of: topic.articles.count, at: topic.route, from: topic.topic.origin) {
        .topic(index, $0)
      }
    }
  }

  /// Adds the pages of every tag, place and actor.
  private mutating func addTerms() {
    for kind in TermKind.allCases {
      let terms = archive.terms[kind].all
      for index in terms.typedIndices {
        let term = terms[index]
        addPages(of: term.articles.count, at: term.route, from: term.origin) {
          .term(kind, index, $0)
        }
      }
    }
  }

  /// Adds the archive, and the pages of its years and months.
  private mutating func addCalendar() {
    let (routes, years) = (archive.routes, archive.calendar.years)
    add(routes.archive, .page(.archive))
    for year in years.typedIndices {
      let number = years[year].year
      addPages(of: years[year].articles.count, at: routes.year(number)) { .year(year, $0) }
      let months = years[year].months
      for month in months.typedIndices {
        let route = routes.month(number, months[month].month)
        addPages(of: months[month].articles.count, at: route) { .month(year, month, $0) }
      }
    }
  }

  /// Adds the pages of every publisher of sources.
  private mutating func addPublishers() {
    for index in archive.publishers.typedIndices {
      let publisher = archive.publishers[index]
      addPages(of: publisher.citations.count, at: publisher.route, from: publisher.origin) {
        .publisher(index, $0)
      }
    }
  }

  /// Adds the page of each article, edition and page, and the files of `content/media`.
  private mutating func addTexts() {
    for index in archive.articles.typedIndices {
      let article = archive.articles[index]
      add(article.route, .page(.article(index)), from: article.article.origin)
    }
    for index in archive.editions.typedIndices {
      let edition = archive.editions[index]
      add(edition.route, .page(.edition(index)), from: edition.edition.origin)
    }
    for index in archive.pages.typedIndices {
      let page = archive.pages[index]
      add(page.route, .page(.text(index)), from: page.page.origin)
    }
    for file in archive.media {
      add(archive.routes.media(file.path), .media(file.path), from: file.origin)
    }
  }
}

extension InputFile {
  /// The file as a whole, for a collision of addresses to point to.
  var origin: Location { Location(path: displayPath) }
}

extension Article {
  /// The place that an author changes to move the page: the slug, or else the file.
  fileprivate var origin: Location { slugMark?.location(in: file.displayPath) ?? file.origin }
}

extension Topic {
  var origin: Location { file.origin }
}

extension Edition {
  var origin: Location { file.origin }
}

extension Page {
  fileprivate var origin: Location { file.origin }
}
