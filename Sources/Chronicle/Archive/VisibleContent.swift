internal import Typography

/// The content that readers may see at the moment of the build, with the address of each article.
struct VisibleContent: Sendable {
  let site: Site
  let clock: Clock
  let routes: Routes
  /// Oldest first.
  let articles: [Article]
  /// The route of each article.
  let articleRoutes: [Route]
  let topics: [Topic]
  /// The newest first.
  let editions: [Edition]
  let pages: [Page]
  let media: [InputFile]

  init(_ content: Content, _ folder: InputFolder) {
    site = content.site
    clock = content.clock
    let routes = Routes(content.site)
    self.routes = routes
    articles = content.visibleArticles
    articleRoutes = articles.map { routes.article($0.slug) }
    topics = content.topics
    editions = content.visibleEditions
    pages = content.visiblePages
    media = content.media.map(folder.file)
  }

  /// The rules for what belongs to no text: names of terms and publishers.
  var typography: TypographyRules { site.typography }
}

extension VisibleContent {
  /// Puts each article together with what was found for it; all lists are in the order of the articles.
  func archivedArticles(
    _ texts: ConnectedTexts, _ topics: [[TopicIndex]], _ terms: PerTermKind<GatheredTerms>,
    _ publishers: [[PublisherIndex]], related: [[ArticleIndex]]
  ) -> [ArchivedArticle] {
    let backlinks = texts.backlinks
    return articles.indices.map { index in
      ArchivedArticle(
        articles[index], at: articleRoutes[index], topics: topics[index],
        terms: PerTermKind { terms[$0].ofArticle[index] }, publishers: publishers[index],
        body: texts.articles[index], backlinks: backlinks[index], related: related[index])
    }
  }

  /// The editions with their articles; an id that names none is reported.
  func archivedEditions(
    _ introductions: [ConnectedText], _ content: Content, _ diagnostics: inout [Diagnostic]
  ) -> [ArchivedEdition] {
    let chosen = editions.articles(among: articles, of: content, &diagnostics)
    return editions.indices.map { index in
      ArchivedEdition(
        edition: editions[index], route: routes.edition(editions[index].slug),
        introduction: introductions[index], articles: chosen[index])
    }
  }

  func archivedPages(_ bodies: [ConnectedText]) -> [ArchivedPage] {
    zip(pages, bodies).map { page, body in
      ArchivedPage(page: page, route: routes.page(page.slug), body: body)
    }
  }

  /// Each author of the site with the articles that name them.
  var archivedAuthors: [ArchivedAuthor] {
    var named: [String: [ArticleIndex]] = [:]
    for (index, article) in articles.enumerated() {
      for name in Set(article.authors.map(\.value)) {
        named[name, default: []].append(ArticleIndex(index))
      }
    }
    return site.authors.map { author in
      let slug = slug(of: author.name)
      return ArchivedAuthor(
        author: author, slug: slug, route: routes.author(slug), articles: named[author.name] ?? [])
    }
  }
}
