internal import Dates
internal import Text
internal import Templates

extension Renderer {
  /// Appends the HTML of a page: its model, shown by its template.
  func render(_ page: PlannedPage, at route: String, into output: inout ByteBuffer) {
    let (template, model) = model(of: page, at: route)
    theme.templates.render(template, model, into: &output)
  }

  /// The template of a page, and what it can name.
  func model(of page: PlannedPage, at route: String) -> (template: String, Object) {
    switch page {
    case .home(let list): ("home", home(list))
    case .article(let index): ("article", article(index, at: route))
    case .topics: ("topics", topics(at: route))
    case .topic(let index, let list): ("topic", topic(index, list))
    case .terms(let kind): ("terms", terms(kind, at: route))
    case .term(let kind, let index, let list): ("term", term(kind, index, list))
    case .archive: ("archive", archiveIndex(at: route))
    case .year(let index, let list): ("period", year(index, list))
    case .month(let year, let month, let list): ("period", self.month(year, month, list))
    case .sources: ("sources", sources(at: route))
    case .publisher(let index, let list): ("publisher", publisher(index, list))
    case .editions: ("editions", editions(at: route))
    case .edition(let index): ("edition", edition(index, at: route))
    case .text(let index): ("page", text(index, at: route))
    case .subscribe: ("subscribe", subscribe(at: route))
    case .notFound: ("not-found", notFound())
    case .redirect(let redirect): ("redirect", self.redirect(redirect))
    case .moved(let redirects): ("moved", moved(redirects))
    }
  }

  /// What every page says of itself.
  func head(
    _ kind: String, _ title: String, at route: String?, description: String = "",
    feeds subject: Feed.Subject? = nil, lang: String? = nil, noindex: Bool = false,
    published: String = ""
  ) -> Value {
    let site = archive.site
    let own = subject.flatMap { feedLinks[$0] } ?? []
    return .object([
      .kind: .text(kind), .title: .text(title),
      .description: .text(description.isEmpty ? site.description : description),
      .address: .text(route.map(site.address(of:)) ?? ""), .lang: .text(lang ?? site.lang),
      .noindex: .flag(noindex), .isArticle: .flag(kind == "article"),
      .published: .text(published),
      .ownFeeds: .list(own), .hasOwnFeeds: .flag(!own.isEmpty),
    ])
  }

  func articlesText(_ count: Int) -> String { strings.count(count, .articles) }
}
