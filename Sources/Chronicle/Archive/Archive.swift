internal import Dates
internal import Text
internal import Markdown

/// Everything that readers may see, connected: the state of the chronicle at the moment of a build.
///
/// Articles are known by their position, oldest first, so that a position never changes when a
/// newer article comes.
struct Archive: Sendable {
  let site: Site
  let clock: Clock
  let routes: Routes
  let articles: [Article]
  /// The address of each article's page, from the root of the host.
  let articlePaths: [String]
  let topics: TopicTree
  let terms: [TermKind: TermIndex]
  let editions: [Edition]
  /// For each edition the positions of its articles, in its order.
  let articlesOfEdition: [[Int]]
  let pages: [Page]
  let media: [String]
  let publishers: [Publisher]
  /// For each article the publishers of its sources, in their order; positions in `publishers`.
  let publishersOfSources: [[Int]]
  let calendar: Calendar
  let links: ResolvedLinks
  /// For each article those that link to it, oldest first.
  let backlinks: [[Int]]
  /// For each article those that share most with it, best first.
  let related: [[Int]]
}

extension Archive {
  /// How many related articles a page shows.
  private static let relatedCount = 5

  /// Connects all that was read.
  ///
  /// Names and links that lead nowhere are told, all at once.
  static func connect(
    _ content: Content, _ folder: InputFolder, jobs: Int
  ) async -> (archive: Archive, [Diagnostic]) {
    let articles = content.visibleArticles
    let routes = Routes(content.site)
    let paths = articles.map { routes.article($0.slug) }
    let typography = content.site.typography
    async let publisherIndex = PublisherIndex(
      of: articles, in: content.folder, typography: typography)
    async let resolver = LinkResolver(content, articles: articles, paths, routes)
    func terms(_ kind: TermKind) -> TermIndex {
      TermIndex(kind, of: articles, in: content.folder, typography: typography)
    }
    async let places = terms(.place)
    async let actors = terms(.actor)
    let tags = terms(.tag)
    var topics = TopicTree(content.topics)
    var diagnostics = topics.connect(in: content.folder)
    diagnostics += topics.file(articles, tags: tags, in: content.folder)
    diagnostics.removeAll {
      $0.rule == .unknownTopic && content.unread.contains($0.details["topic"] ?? "")
    }
    var links = await ResolvedLinks(
      of: content.texts(articles), articles: articles.count, by: resolver, jobs: jobs)
    diagnostics += links.all.flatMap(\.diagnostics)
    diagnostics += await links.measureImages(in: folder, jobs: jobs)
    let editions = content.visibleEditions
    let (ofEdition, problems) = editions.articles(of: content, articles)
    let terms: [TermKind: TermIndex] = await [.tag: tags, .place: places, .actor: actors]
    let publishers = await publisherIndex
    let archive = Archive(
      site: content.site, clock: content.clock, routes: routes, articles: articles,
      articlePaths: paths, topics: topics, terms: terms, editions: editions,
      articlesOfEdition: ofEdition,
      pages: content.visiblePages, media: content.media,
      publishers: publishers.publishers, publishersOfSources: publishers.ofSources,
      calendar: Calendar(days: articles.map { content.clock.day(of: $0.published) }),
      links: links, backlinks: links.backlinks(among: articles.count),
      related: await related(articles.count, topics, terms, jobs: jobs))
    return (archive, diagnostics + problems)
  }
}

extension Archive {
  /// For each article those that share most of its topics, tags, places and actors.
  private static func related(
    _ count: Int, _ topics: TopicTree, _ terms: [TermKind: TermIndex], jobs: Int
  ) async -> [[Int]] {
    let groups = TermKind.allCases.map { terms[$0]?.terms.map(\.articles) ?? [] }
    let related = Related(articles: count, groups: [topics.nodes.map(\.articles)] + groups)
    return await concurrentRuns(over: count, of: 1024, jobs: jobs) {
      related.matches(of: $0, limit: relatedCount)
    }.flatMap(\.self)
  }
}

extension ResolvedLinks {
  /// For each article the others that link to it, each once, oldest first.
  fileprivate func backlinks(among count: Int) -> [[Int]] {
    var backlinks = [[Int]](repeating: [], count: count)
    for index in 0..<count {
      for target in self[article: index].links {
        guard let linked = target.article, linked != index, backlinks[linked].last != index
        else { continue }
        backlinks[linked].append(index)
      }
    }
    return backlinks
  }
}

extension [Edition] {
  /// The articles of each edition; an id that names none is told.
  fileprivate func articles(
    of content: Content, _ articles: [Article]
  ) -> (positions: [[Int]], [Diagnostic]) {
    guard !isEmpty else { return ([], []) }
    let byID = Dictionary(articles.enumerated().map { ($1.id.value, $0) }) { first, _ in first }
    let days = articles.map { content.clock.day(of: $0.published) }
    let hidden = content.hiddenNames
    var diagnostics: [Diagnostic] = []
    let positions = map { edition in
      if let dates = edition.dates {
        let start = days.partitioningIndex { dates.firstDay <= $0 }
        return [Int](start..<Swift.max(start, days.partitioningIndex { dates.lastDay < $0 }))
      }
      var named = Set<String>()
      return edition.articles.compactMap { id in
        let place = id.location(in: "\(content.folder)/\(edition.path)")
        if let position = byID[id.value] {
          if named.insert(id.value).inserted { return position }
          diagnostics.append(Diagnostic(.repeatedArticle, at: place, ["link": id.value]))
          return nil
        }
        guard !content.unread.contains(id.value) else { return nil }
        var details = ["link": id.value]
        details["nearest"] = byID.keys.nearest(to: id.value)
        let rule: Rule = hidden.contains(id.value) ? .hiddenLink : .deadArticleLink
        diagnostics.append(Diagnostic(rule, at: place, details))
        return nil
      }
    }
    return (positions, diagnostics)
  }
}
