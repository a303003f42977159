/// A page for readers.
///
/// Numbers are positions in the archive.
enum PlannedPage: Sendable {
  case home(ListPage)
  case article(Int)
  case topics
  case topic(Int, ListPage)
  case terms(TermKind)
  case term(TermKind, Int, ListPage)
  case archive
  case year(Int, ListPage)
  case month(year: Int, month: Int, ListPage)
  case sources
  case publisher(Int, ListPage)
  case editions
  case edition(Int)
  case text(Int)
  case subscribe
  case notFound
  case redirect(Redirect)
  case moved([Redirect])

  /// Whether it is a page to find, rather than a sign that points to one.
  var isListed: Bool {
    switch self {
    case .home, .article, .topics, .topic, .terms, .term, .archive, .year, .month, .sources,
      .publisher, .editions, .edition, .text, .subscribe:
      true
    case .notFound, .redirect, .moved: false
    }
  }
}

/// An address that moved: where it was, and the page that stands for it now.
struct Redirect: Sendable {
  /// From the root of the host, with the query if there is one.
  let old: String
  let title: String
  let target: String
}
