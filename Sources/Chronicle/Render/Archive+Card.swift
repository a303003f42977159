internal import Templates

extension Archive {
  /// An article as lists show it.
  func card(_ index: Int, _ topicLinks: [Value], _ strings: Strings) -> Object {
    let article = articles[index]
    let count = article.sources.count
    return [
      .title: .text(article.title), .path: .text(routes.article(article.slug)),
      .summary: .text(article.summary),
      .date: .date(clock.day(of: article.published), strings),
      .event: .period(article.event, strings), .lang: .text(foreignLanguage(article.lang)),
      .topics: .list(topics.ofArticle[index].map { topicLinks[$0] }),
      .draft: .flag(article.publication != .published),
      .status: .text(status(article, strings)),
      .sourcesText: .text(count == 0 ? "" : strings.count(count, .sources)),
    ]
  }

  /// An article as a short list names it.
  func brief(_ index: Int, _ strings: Strings) -> Value {
    let article = articles[index]
    return .object([
      .title: .text(article.title), .path: .text(routes.article(article.slug)),
      .date: .date(clock.day(of: article.published), strings),
      .lang: .text(foreignLanguage(article.lang)),
    ])
  }

  /// The language of a text; empty when it is the site's.
  func foreignLanguage(_ lang: String?) -> String { lang == site.lang ? "" : lang ?? "" }

  /// Why an article is not public yet; empty when it is.
  func status(_ article: Article, _ strings: Strings) -> String {
    switch article.publication {
    case .draft: strings[.statusDraft]
    case .scheduled:
      strings.text(.statusScheduled, ["date": strings.date(clock.day(of: article.published))])
    case .published, .expired: ""
    }
  }
}
