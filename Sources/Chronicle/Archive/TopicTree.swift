internal import Text
internal import Markdown
internal import Typography

/// The topics, their parents and their articles.
struct TopicTree: Sendable {
  struct Node: Sendable {
    let topic: Topic
    var parent: Int?
    var children: [Int] = []
    var seeAlso: [Int] = []
    /// Filed here or under a sub-topic; positions in the archive, oldest first.
    var articles: [Int] = []
    /// The topics that its articles are most often filed under as well.
    var met: [Meeting] = []
  }

  /// Another topic, and how many articles both have.
  struct Meeting: Sendable {
    let topic: Int
    let articles: Int
  }

  private(set) var nodes: [Node]
  /// For each article its own topics, without the parents of these: as its author lists them, then
  /// those that its tags add.
  private(set) var ofArticle: [[Int]] = []
  /// For each tag, the topics that gather it.
  private(set) var gathering: [[Int]] = []
  private let byID: [String: Int]

  /// Topics in the order of their titles.
  init(_ topics: [Topic]) {
    let sorted = topics.sorted { (fold($0.title), $0.id) < (fold($1.title), $1.id) }
    nodes = sorted.map { Node(topic: $0) }
    byID = Dictionary(sorted.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  func position(of id: String) -> Int? { byID[id] }

  var ids: some Sequence<String> { byID.keys }

  /// Topics without a parent.
  var roots: [Int] { nodes.indices.filter { nodes[$0].parent == nil } }

  /// Topics without a parent that have articles, themselves or through those below them.
  var usedRoots: [Int] { roots.filter { !nodes[$0].articles.isEmpty } }

  /// Ties parents, children and neighbours; names that mean nothing and circles are told.
  mutating func connect(in folder: String) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for index in nodes.indices {
      let topic = nodes[index].topic
      let path = "\(folder)/\(topic.path)"
      func find(_ name: Located<String>) -> Int? {
        if let found = byID[name.value] { return found }
        diagnostics.append(.unknownTopic(name, at: path, among: ids))
        return nil
      }
      nodes[index].parent = topic.parent.flatMap(find)
      nodes[index].seeAlso = topic.seeAlso.compactMap(find)
    }
    for index in nodes.indices.filter(isItsOwnAncestor) {
      let topic = nodes[index].topic
      nodes[index].parent = nil
      guard let parent = topic.parent else { continue }
      let place = parent.location(in: "\(folder)/\(topic.path)")
      diagnostics.append(Diagnostic(.topicCircle, at: place, ["topic": topic.id]))
    }
    guard diagnostics.isEmpty else { return diagnostics }
    for index in nodes.indices {
      if let parent = nodes[index].parent { nodes[parent].children.append(index) }
    }
    return []
  }

  private func isItsOwnAncestor(_ index: Int) -> Bool {
    var steps = 0
    var ancestor = nodes[index].parent
    while let current = ancestor, steps <= nodes.count {
      if current == index { return true }
      ancestor = nodes[current].parent
      steps += 1
    }
    return false
  }
}

extension TopicTree {
  /// Files every article under its topics, by their names and through its tags.
  mutating func file(
    _ articles: [Article], tags: TermIndex, in folder: String
  ) -> [Diagnostic] {
    gathering = [[Int]](repeating: [], count: tags.terms.count)
    for index in nodes.indices {
      for tag in nodes[index].topic.tags {
        guard let term = tags.position(of: tag.value) else { continue }
        gathering[term].append(index)
      }
    }
    var diagnostics: [Diagnostic] = []
    ofArticle = articles.indices.map { article in
      var own: [Int] = []
      for name in articles[article].topics {
        if let topic = byID[name.value] {
          own.append(topic)
        } else {
          let path = "\(folder)/\(articles[article].path)"
          diagnostics.append(.unknownTopic(name, at: path, among: ids))
        }
      }
      for tag in tags.ofArticle[article] { own += gathering[tag] }
      return own.withoutRepetition()
    }
    guard diagnostics.isEmpty else { return diagnostics }
    let families = nodes.indices.map(lineage)
    addArticles(families)
    countMeetings(families)
    return []
  }

  private mutating func addArticles(_ families: [[Int]]) {
    for article in ofArticle.indices {
      for own in ofArticle[article] {
        for topic in families[own] where nodes[topic].articles.last != article {
          nodes[topic].articles.append(article)
        }
      }
    }
  }

  /// Counts pairs within each article: its few topics squared, however large the archive.
  ///
  /// A topic counts with the articles of those below it, and never meets its own parents or children.
  private mutating func countMeetings(_ families: [[Int]]) {
    var counts = [Int](repeating: 0, count: nodes.count)
    for topic in nodes.indices {
      var met: [Int] = []
      for article in nodes[topic].articles {
        for other in ofArticle[article]
        where !families[other].contains(topic) && !families[topic].contains(other) {
          if counts[other] == 0 { met.append(other) }
          counts[other] += 1
        }
      }
      nodes[topic].met = met.map { Meeting(topic: $0, articles: counts[$0]) }
        .sorted { ($1.articles, $0.topic) < ($0.articles, $1.topic) }
        .prefix(6).map(\.self)
      for other in met { counts[other] = 0 }
    }
  }

  /// A topic, its parent, the parent of that, and so on.
  private func lineage(of topic: Int) -> [Int] {
    Array(sequence(first: topic) { nodes[$0].parent })
  }
}

extension [Int] {
  /// Each number once, at its first place; for short lists.
  func withoutRepetition() -> [Int] {
    var once: [Int] = []
    for number in self where !once.contains(number) { once.append(number) }
    return once
  }
}

extension Diagnostic {
  static func unknownTopic(
    _ name: Located<String>, at path: String, among ids: some Sequence<String>
  ) -> Self {
    var details = ["topic": name.value, "allowed": ids.sorted().joined(separator: ", ")]
    details["nearest"] = ids.nearest(to: name.value)
    return Diagnostic(.unknownTopic, at: name.location(in: path), details)
  }
}
