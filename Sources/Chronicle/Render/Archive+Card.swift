internal import Dates
internal import Templates

extension Archive {
  /// An article as a short list names it.
  func brief(_ index: Int, _ strings: Strings) -> Object {
    let article = articles[index]
    return [
      .title: .text(article.title), .path: .text(articlePaths[index]),
      .date: .date(clock.day(of: article.published), strings),
      .lang: .text(foreignLanguage(article.lang)),
    ]
  }

  /// An article as lists show it: what its brief says, and more.
  func card(_ index: Int, _ brief: Object, _ topicLinks: [Value], _ strings: Strings) -> Object {
    let article = articles[index]
    let count = article.sources.count
    var card = brief
    card.reserveCapacity(10)
    card.append(.summary, .text(article.summary))
    card.append(.event, .period(article.event, strings))
    card.append(.topics, .list(topics.ofArticle[index].map { topicLinks[$0] }))
    card.append(.draft, .flag(article.publication != .published))
    card.append(.status, .text(status(article, strings)))
    card.append(.sourcesText, .text(count == 0 ? "" : strings.count(count, .sources)))
    return card
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
