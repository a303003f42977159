internal import Chronicle
internal import Templates
internal import Text

/// The model of one kind of page: what its template can name.
///
/// Models are the contract between the core and themes. `docs/theme.md` tells makers of themes of it; a
/// test renders every kind of page and finds each value in its shape.
protocol PageModel {
  /// The name of the template that shows it.
  static var template: String { get }
  /// The fields that it promises to the template, besides `page`.
  static var shape: [Name: Shape] { get }
  /// The fields of one page, the first of which is `page`.
  var object: Object { get }
}

extension PageModel {
  /// All that the template can name of the page itself.
  static var pageShape: Shape {
    .object(shape.merging([.page: .pageHead]) { own, _ in own })
  }
}

extension PageKind {
  /// The model of the kind's pages, which knows their template and its shape.
  var model: any PageModel.Type {
    switch self {
    case .home: HomePage.self
    case .article: ArticlePage.self
    case .topics: TopicsPage.self
    case .topic: TopicPage.self
    case .tags, .places, .actors: TermsPage.self
    case .tag, .place, .actor: TermPage.self
    case .archive: ArchivePage.self
    case .year: YearPage.self
    case .month: MonthPage.self
    case .sources: SourcesPage.self
    case .publisher: PublisherPage.self
    case .editions: EditionsPage.self
    case .edition: EditionPage.self
    case .text: TextPage.self
    case .subscribe: SubscribePage.self
    case .notFound: NotFoundPage.self
    case .redirect: RedirectPage.self
    case .moved: MovedPage.self
    }
  }
}

extension PlannedPage {
  /// The model of this page.
  func model(_ parts: PageParts, at route: Route) -> any PageModel {
    switch self {
    case .home(let list): HomePage(parts: parts, list: list)
    case .article(let index): ArticlePage(parts: parts, index: index)
    case .topics: TopicsPage(parts: parts, route: route)
    case .topic(let index, let list): TopicPage(parts: parts, index: index, list: list)
    case .terms(let kind): TermsPage(parts: parts, kind: kind, route: route)
    case .term(let kind, let index, let list):
      TermPage(parts: parts, kind: kind, index: index, list: list)
    case .archive: ArchivePage(parts: parts, route: route)
    case .year(let index, let list): YearPage(parts: parts, index: index, list: list)
    case .month(let year, let index, let list):
      MonthPage(parts: parts, yearIndex: year, index: index, list: list)
    case .sources: SourcesPage(parts: parts, route: route)
    case .publisher(let index, let list): PublisherPage(parts: parts, index: index, list: list)
    case .editions: EditionsPage(parts: parts, route: route)
    case .edition(let index): EditionPage(parts: parts, index: index)
    case .text(let index): TextPage(parts: parts, index: index)
    case .subscribe: SubscribePage(parts: parts, route: route)
    case .notFound: NotFoundPage(parts: parts)
    case .redirect(let redirect): RedirectPage(parts: parts, redirect: redirect)
    case .moved(let redirects): MovedPage(parts: parts, redirects: redirects)
    }
  }
}
