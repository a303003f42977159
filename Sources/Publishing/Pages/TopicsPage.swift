internal import Chronicle
internal import Templates

/// All topics, those with a parent below it.
struct TopicsPage: PageModel {
  static let template = "topics"
  static let shape: [Name: Shape] = [
    .countText: .text,
    .topics: .list(.entry(with: [.children: .list(.entry), .hasChildren: .flag])),
  ]

  let parts: PageParts
  let route: Route

  var object: Object {
    let (strings, topics) = (parts.strings, parts.archive.topics)
    let head = PageHead(kind: .topics, title: strings[.titleTopics], route: route)
    let entries = topics.roots.map { root in
      var entry = parts.entry(of: root)
      let children = topics[root].children.map { Value.object(parts.entry(of: $0)) }
      entry.append(.children, children, flag: .hasChildren)
      return Value.object(entry)
    }
    return [
      .page: parts.head(head), .countText: .text(strings.count(topics.all.count, .topics)),
      .topics: .list(entries),
    ]
  }
}

extension PageParts {
  /// A topic as lists show it.
  func entry(of index: TopicIndex) -> Object {
    let topic = archive.topics[index]
    return .entry(
      topic.topic.title, topic.route, count: topic.articles.count,
      articlesText(topic.articles.count), summary: topic.topic.summary)
  }
}
