internal import Chronicle
internal import Templates

/// An edition: its articles in full, grouped by the first topic of each.
struct EditionPage: PageModel {
  static let template = "edition"
  static let shape: [Name: Shape] = [
    .edition: .object([
      .title: .text, .date: .date, .summary: .text, .introduction: .html, .countText: .text,
      .previous: .link, .next: .link,
      .groups: .list(
        .object([
          .title: .text, .anchor: .text, .path: .text, .articles: .list(ArticleModel.shape),
        ])),
    ])
  ]

  let parts: PageParts
  let index: EditionIndex

  var object: Object {
    let archived = parts.archive.editions[index]
    let edition = archived.edition
    let head = PageHead(
      kind: .edition, title: edition.title, route: archived.route, description: edition.summary,
      feed: .edition(index), noindex: edition.publication != .published)
    let model: Object = [
      .title: .text(edition.title), .date: parts.date(of: edition),
      .summary: .text(edition.summary), .introduction: parts.html(of: archived.introduction),
      .countText: .text(parts.articlesText(archived.articles.count)),
      .previous: link(by: 1), .next: link(by: -1),
      .groups: .list(groups(of: archived.articles)),
    ]
    return [.page: parts.head(head), .edition: .object(model)]
  }

  /// Another edition by its place in the list, in which the newest is the first.
  private func link(by distance: Int) -> Value {
    let editions = parts.archive.editions
    let other = index.advanced(by: distance)
    guard editions.contains(position: other) else { return .nothing }
    return .link(editions[other].edition.title, editions[other].route)
  }

  private func groups(of articles: [ArticleIndex]) -> [Value] {
    var order: [TopicIndex?] = []
    var members: [TopicIndex?: [ArticleIndex]] = [:]
    for article in articles {
      let topic = parts.archive.articles[article].topics.first
      if members[topic] == nil { order.append(topic) }
      members[topic, default: []].append(article)
    }
    return order.map { group(of: $0, members[$0] ?? []) }
  }

  private func group(of topic: TopicIndex?, _ articles: [ArticleIndex]) -> Value {
    let archived = topic.map { parts.archive.topics[$0] }
    let models = articles.map { ArticleModel(parts: parts, index: $0, isInEdition: true) }
    return .object([
      .title: .text(archived?.topic.title ?? parts.strings[.noTopic]),
      .anchor: .text("--" + (archived?.topic.id ?? "")), .path: .route(archived?.route),
      .articles: .list(models.map { .object($0.object) }),
    ])
  }
}
