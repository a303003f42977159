internal import Chronicle
internal import Templates

/// The articles of a topic; its first page also says what the topic is and what is near it.
struct TopicPage: PageModel {
  static let template = "topic"
  static let shape: [Name: Shape] = [
    .topic: .object([
      .title: .text, .summary: .text, .introduction: .html, .parent: .link,
      .children: .list(.entry), .seeAlso: .list(.link), .cooccurring: .list(.entry),
      .countText: .text, .hasChildren: .flag, .hasSeeAlso: .flag, .hasCooccurring: .flag,
    ]),
    .articles: .articleSummaries, .pager: .pager,
  ]

  let parts: PageParts
  let index: TopicIndex
  let list: ListPage

  private var archived: ArchivedTopic { parts.archive.topics[index] }

  var object: Object {
    let archived = archived
    let topic = archived.topic
    let head = PageHead(
      kind: .topic, title: topic.title, route: list.route,
      description: parts.description(topic.summary, .descriptionTopic, topic.title),
      feed: .topic(index))
    return [
      .page: parts.head(head), .topic: .object(model(archived)),
      .articles: parts.summaries(list.items(of: archived.articles)),
      .pager: list.pager(parts.strings),
    ]
  }

  /// Only the first page of a topic shows what changes when an article comes.
  private func model(_ archived: ArchivedTopic) -> Object {
    let (topic, isFirst) = (archived.topic, list.isFirst)
    var model: Object = [
      .title: .text(topic.title), .summary: .text(isFirst ? topic.summary : ""),
      .introduction: isFirst ? parts.html(of: archived.introduction) : .html(Markup(bytes: [])),
      .parent: archived.parent.map(parts.link) ?? .nothing,
      .countText: .text(isFirst ? parts.articlesText(archived.articles.count) : ""),
    ]
    let children = isFirst ? archived.children : []
    let seeAlso = isFirst ? archived.seeAlso : []
    let cooccurring = isFirst ? archived.cooccurring : []
    model.append(.children, children.map { .object(parts.entry(of: $0)) }, flag: .hasChildren)
    model.append(.seeAlso, seeAlso.map(parts.link), flag: .hasSeeAlso)
    model.append(.cooccurring, cooccurring.map(entry), flag: .hasCooccurring)
    return model
  }

  /// A co-occurring topic, with the number of articles that both have.
  private func entry(of cooccurring: CooccurringTopic) -> Value {
    let other = parts.archive.topics[cooccurring.topic]
    let count = cooccurring.articles
    return .object(
      .entry(
        other.topic.title, other.route, count: count, parts.strings.count(count, .common)))
  }
}

/// The names that this model alone offers.
extension Name {
  fileprivate static let hasCooccurring: Name = "has_cooccurring"
  fileprivate static let hasSeeAlso: Name = "has_see_also"
  fileprivate static let cooccurring: Name = "cooccurring"
  fileprivate static let parent: Name = "parent"
  fileprivate static let seeAlso: Name = "see_also"
}
