/// The kinds of pages; the raw value is the name by which themes know the kind.
///
/// `Publishing` gives each kind its model, with the template that shows it (`PageKind.model`).
public enum PageKind: String, Sendable, CaseIterable {
  case home
  case article
  case topics
  case topic
  case tags
  case places
  case actors
  case tag
  case place
  case actor
  case archive
  case year
  case month
  case sources
  case publisher
  case editions
  case edition
  case text = "page"
  case subscribe
  case notFound = "not_found"
  case redirect
  case moved

  /// Whether it is a page to find, and not a special page that leads to one or says that there is none.
  ///
  /// Only such pages are in the sitemap and known to search engines.
  public var isListed: Bool {
    switch self {
    case .home, .article, .topics, .topic, .tags, .places, .actors, .tag, .place, .actor, .archive,
      .year, .month, .sources, .publisher, .editions, .edition, .text, .subscribe:
      true
    case .notFound, .redirect, .moved: false
    }
  }
}

/// A page for readers, and what of the archive it shows.
///
/// It holds positions and no values: a plan of 100,000 pages is small, and a page is made when it is written.
public enum PlannedPage: Sendable {
  case home(ListPage)
  case article(ArticleIndex)
  case topics
  case topic(TopicIndex, ListPage)
  case terms(TermKind)
  case term(TermKind, TermIndex, ListPage)
  case archive
  case year(YearIndex, ListPage)
  case month(YearIndex, MonthIndex, ListPage)
  case sources
  case publisher(PublisherIndex, ListPage)
  case editions
  case edition(EditionIndex)
  case text(PageIndex)
  case subscribe
  case notFound
  case redirect(Redirect)
  case moved([Redirect])

  public var kind: PageKind {
    switch self {
    case .home: .home
    case .article: .article
    case .topics: .topics
    case .topic: .topic
    case .terms(let kind): kind.indexPage
    case .term(let kind, _, _): kind.page
    case .archive: .archive
    case .year: .year
    case .month: .month
    case .sources: .sources
    case .publisher: .publisher
    case .editions: .editions
    case .edition: .edition
    case .text: .text
    case .subscribe: .subscribe
    case .notFound: .notFound
    case .redirect: .redirect
    case .moved: .moved
    }
  }
}

extension TermKind {
  /// The page of one term of the kind.
  public var page: PageKind {
    switch self {
    case .tag: .tag
    case .place: .place
    case .actor: .actor
    }
  }

  /// The page that lists all terms of the kind.
  public var indexPage: PageKind {
    switch self {
    case .tag: .tags
    case .place: .places
    case .actor: .actors
    }
  }
}

/// An address that moved: where it was, and the page that stands for it now.
public struct Redirect: Sendable {
  /// With its query, if it has one.
  public let old: Route
  public let title: String
  public let target: Route
}
