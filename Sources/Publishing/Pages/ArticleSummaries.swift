internal import Chronicle
internal import Templates
internal import Text

/// Every article as lists show it, made once: one article stands in many lists.
struct ArticleSummaries: Sendable {
  /// The name of the template that shows an article in a list.
  static let template = "article-summary"

  static let shape = Shape.object([
    .title: .text, .path: .text, .summary: .text, .date: .date, .event: .date, .lang: .text,
    .topics: .list(.link), .draft: .flag, .status: .text, .sourcesText: .text,
  ])

  /// Each article as a link with its date.
  private let links: [Object]
  /// The HTML of each article in a list.
  private let html: [Value]
  /// A link to each topic.
  let topicLinks: [Value]

  init(
    of archive: Archive, _ strings: Strings, _ templates: TemplateLibrary, _ jobs: Int
  ) async {
    let topicLinks = archive.topics.all.map { Value.link($0.topic.title, $0.route) }
    self.topicLinks = topicLinks
    let made = await concurrentMap(Array(archive.articles.typedIndices), jobs: jobs) { index in
      Timings.measure(.render, count: 0) {
        let article = archive.articles[index]
        let link = strings.link(to: article, archive)
        let summary = strings.summary(of: article, link, topicLinks, archive)
        var html = ByteBuffer()
        templates.render(Self.template, summary, into: &html)
        return (link, Value.html(Markup(bytes: html.array())))
      }
    }
    links = made.map(\.0)
    html = made.map(\.1)
  }

  func link(to article: ArticleIndex) -> Value { .object(links[article.position]) }

  func html(of article: ArticleIndex) -> Value { html[article.position] }

  /// The model of an article in a list, to which that of its page adds the rest.
  func model(of index: ArticleIndex, in archive: Archive, _ strings: Strings) -> Object {
    strings.summary(of: archive.articles[index], links[index.position], topicLinks, archive)
  }
}

extension Strings {
  /// An article as a link with its date.
  func link(to archived: ArchivedArticle, _ archive: Archive) -> Object {
    let article = archived.article
    return [
      .title: .text(article.title), .path: .route(archived.route),
      .date: .date(archive.clock.day(of: article.published), self),
      .lang: .text(archive.site.foreignLanguage(article.lang)),
    ]
  }

  /// The model of an article in a list: that of the link to it, and more.
  func summary(
    of archived: ArchivedArticle, _ link: Object, _ topicLinks: [Value], _ archive: Archive
  ) -> Object {
    let article = archived.article
    let count = article.sources.count
    var summary = link
    summary.reserveCapacity(10)
    summary.append(.summary, .text(article.summary))
    summary.append(.event, .period(article.event, self))
    summary.append(.topics, .list(archived.topics.map { topicLinks[$0.position] }))
    summary.append(.draft, .flag(article.publication != .published))
    summary.append(.status, .text(status(of: article, archive.clock)))
    summary.append(.sourcesText, .text(count == 0 ? "" : self.count(count, .sources)))
    return summary
  }

  /// Returns the reason why an article is not public yet; empty when it is.
  private func status(of article: Article, _ clock: Clock) -> String {
    switch article.publication {
    case .draft: self[.statusDraft]
    case .scheduled: text(.statusScheduled, ["date": date(clock.day(of: article.published))])
    case .published, .expired: ""
    }
  }
}
