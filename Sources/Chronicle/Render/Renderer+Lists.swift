internal import Markdown
internal import Templates

extension Renderer {
  /// How many editions the home page names.
  private static let editionsOnHome = 3

  func home(_ list: ListPage) -> Object {
    let isFirst = list.number == nil
    let count = archive.articles.count
    let topics = isFirst ? archive.topics.usedRoots : []
    let editions = isFirst ? archive.editions.count : 0
    return [
      .page: head("home", "", at: list.route),
      .countText: .text(isFirst ? articlesText(count) : ""),
      .articles: cards.list(list.positions),
      .pager: list.pager(strings), .topics: .list(topics.map { .object(topicEntry($0)) }),
      .editions: .list((0..<min(editions, Self.editionsOnHome)).map(editionCard)),
    ]
  }

  func topics(at route: String) -> Object {
    let topics = archive.topics.roots.map { root in
      var entry = topicEntry(root)
      let children = archive.topics.nodes[root].children.map { Value.object(topicEntry($0)) }
      entry.append(.children, children, flag: .hasChildren)
      return Value.object(entry)
    }
    return [
      .page: head("topics", strings[.titleTopics], at: route),
      .countText: .text(strings.count(archive.topics.nodes.count, .topics)),
      .topics: .list(topics),
    ]
  }

  func topicEntry(_ index: Int) -> Object {
    let node = archive.topics.nodes[index]
    return Value.entry(
      node.topic.title, archive.routes.topic(node.topic.id), count: node.articles.count,
      articlesText(node.articles.count), summary: node.topic.summary)
  }

  func topic(_ index: Int, _ list: ListPage) -> Object {
    let node = archive.topics.nodes[index]
    let head = head(
      "topic", node.topic.title, at: list.route,
      description: description(node.topic.summary, .descriptionTopic, node.topic.title),
      feeds: .topic(index))
    return [
      .page: head, .topic: .object(topicModel(node, isFirst: list.number == nil)),
      .articles: cards.list(list.positions.map { node.articles[$0] }),
      .pager: list.pager(strings),
    ]
  }

  /// Only the first page of a topic tells what changes when an article comes.
  private func topicModel(_ node: TopicTree.Node, isFirst: Bool) -> Object {
    let met = node.met.map {
      let other = archive.topics.nodes[$0.topic].topic
      return Value.object(
        Value.entry(
          other.title, archive.routes.topic(other.id), count: $0.articles,
          strings.count($0.articles, .common)))
    }
    let introduction = markup(node.topic.introduction, archive.links[file: node.topic.path])
    var model: Object = [
      .title: .text(node.topic.title), .summary: .text(isFirst ? node.topic.summary : ""),
      .introduction: isFirst ? introduction : .html(Markup(bytes: [])),
      .parent: node.parent.map { cards.topicLinks[$0] } ?? .nothing,
      .countText: .text(isFirst ? articlesText(node.articles.count) : ""),
    ]
    let children = node.children.map { Value.object(topicEntry($0)) }
    let seeAlso = node.seeAlso.map { cards.topicLinks[$0] }
    model.append(.children, isFirst ? children : [], flag: .hasChildren)
    model.append(.seeAlso, isFirst ? seeAlso : [], flag: .hasSeeAlso)
    model.append(.met, isFirst ? met : [], flag: .hasMet)
    return model
  }

  func description(_ own: String, _ key: Strings.Key, _ title: String) -> String {
    own.isEmpty ? strings.text(key, ["title": title, "site": archive.site.title]) : own
  }
}
