internal import Text
internal import Typography

/// The topics, their parents and their articles.
///
/// It is built in three steps: the topics alone, then tied to one another, then with the articles filed. When
/// a name means nothing, the step reports it and leaves out what would build on it; such a build has no files.
public struct TopicTree: Sendable {
  /// The topics in the order of their titles.
  public private(set) var all: [ArchivedTopic]
  /// The topics that gather each tag.
  private var gathering: [[TopicIndex]] = []
  private let byID: [String: TopicIndex]

  /// - Parameter introductions: one for each topic of the content.
  init(_ content: VisibleContent, _ introductions: [ConnectedText]) {
    let topics = content.topics
    let keys = topics.map { (folded: fold($0.title), id: $0.id) }
    let order = topics.indices.sorted { keys[$0] < keys[$1] }
    all = order.map {
      ArchivedTopic(
        topics[$0], at: content.routes.topic(topics[$0].id), introduction: introductions[$0])
    }
    byID = Dictionary(
      order.enumerated().map { (topics[$1].id, TopicIndex($0)) }
    ) { first, _ in first }
  }

  public subscript(index: TopicIndex) -> ArchivedTopic { all[index] }

  /// The topics that gather a tag, and so file its articles.
  public func gathering(tag: TermIndex) -> [TopicIndex] { gathering[tag.position] }

  public var isEmpty: Bool { all.isEmpty }

  /// Topics without a parent.
  public var roots: [TopicIndex] { all.typedIndices.filter { all[$0].parent == nil } }

  /// Topics without a parent that have articles, themselves or through those below them.
  public var usedRoots: [TopicIndex] { roots.filter { !all[$0].articles.isEmpty } }

  /// Ties parents, children and neighbours; unknown names and cycles are reported.
  mutating func connect(_ unreadable: UnreadableTexts, _ diagnostics: inout [Diagnostic]) {
    let before = diagnostics.count
    for index in all.typedIndices {
      let topic = all[index].topic
      all[index].parent = topic.parent.flatMap {
        find($0, in: topic.file, unreadable, &diagnostics)
      }
      all[index].seeAlso = topic.seeAlso.compactMap {
        find($0, in: topic.file, unreadable, &diagnostics)
      }
    }
    reportCycles(&diagnostics)
    guard diagnostics.count == before else { return }
    for index in all.typedIndices {
      if let parent = all[index].parent { all[parent].children.append(index) }
    }
  }

  /// Reports the topics that are above themselves, and takes their parents away.
  private mutating func reportCycles(_ diagnostics: inout [Diagnostic]) {
    for index in all.typedIndices.filter(isItsOwnAncestor) {
      let topic = all[index].topic
      all[index].parent = nil
      guard let parent = topic.parent else { continue }
      let place = parent.location(in: topic.file.displayPath)
      diagnostics.report(.topicCycle, at: place, ["topic": topic.id])
    }
  }

  /// Whether the walk from a topic to its parent, and so on, comes back to it.
  ///
  /// A walk into a cycle of others never comes back: it is given up after as many steps as there are topics.
  private func isItsOwnAncestor(_ index: TopicIndex) -> Bool {
    var steps = 0
    var ancestor = all[index].parent
    while let current = ancestor, steps <= all.count {
      if current == index { return true }
      ancestor = all[current].parent
      steps += 1
    }
    return false
  }

  /// The topic that a name means; one that means none is reported.
  private func find(
    _ name: Located<String>, in file: InputFile, _ unreadable: UnreadableTexts,
    _ diagnostics: inout [Diagnostic]
  ) -> TopicIndex? {
    if let found = byID[name.value] { return found }
    guard !unreadable.contains(named: name.value) else { return nil }
    let ids = byID.keys
    var details = ["topic": name.value, "allowed": ids.sorted().joined(separator: ", ")]
    details["nearest"] = ids.nearest(to: name.value)
    diagnostics.report(.unknownTopic, at: name.location(in: file.displayPath), details)
    return nil
  }
}

extension TopicTree {
  /// Files every article under its topics, by their names and through its tags.
  ///
  /// - Returns: for each article its own topics, without the parents of these: as its author lists
  ///   them, then those that its tags add.
  mutating func file(
    _ articles: [Article], _ tags: GatheredTerms, _ unreadable: UnreadableTexts,
    _ diagnostics: inout [Diagnostic]
  ) -> [[TopicIndex]] {
    gatherTags(tags.terms)
    let before = diagnostics.count
    let ofArticle = articles.indices.map { index in
      let article = articles[index]
      var own = article.topics.compactMap { find($0, in: article.file, unreadable, &diagnostics) }
      for tag in tags.ofArticle[index] { own += gathering[tag.position] }
      return own.withoutRepetition()
    }
    guard diagnostics.count == before else { return ofArticle }
    let lineages = all.typedIndices.map(lineage)
    addArticles(ofArticle, lineages)
    countCooccurrences(ofArticle, lineages)
    return ofArticle
  }

  /// Finds the topics that each tag adds to an article.
  private mutating func gatherTags(_ tags: Terms) {
    gathering = [[TopicIndex]](repeating: [], count: tags.all.count)
    for index in all.typedIndices {
      for tag in all[index].topic.tags {
        guard let term = tags.index(of: tag.value) else { continue }
        gathering[term.position].append(index)
      }
    }
  }

  /// Adds every article to its topics and to all above them.
  private mutating func addArticles(_ ofArticle: [[TopicIndex]], _ lineages: [[TopicIndex]]) {
    for position in ofArticle.indices {
      let article = ArticleIndex(position)
      for own in ofArticle[position] {
        for topic in lineages[own.position] where all[topic].articles.last != article {
          all[topic].articles.append(article)
        }
      }
    }
  }

  /// The number of co-occurring topics that are kept for each topic.
  private static let cooccurringLimit = 6

  /// Counts the pairs of topics within each article: its few topics squared, however large the archive.
  ///
  /// A topic counts with the articles of those below it, and never occurs together with its own parents
  /// or children.
  private mutating func countCooccurrences(
    _ ofArticle: [[TopicIndex]], _ lineages: [[TopicIndex]]
  ) {
    var counts = [Int](repeating: 0, count: all.count)
    for topic in all.typedIndices {
      var found: [TopicIndex] = []
      for article in all[topic].articles {
        for other in ofArticle[article.position]
        where !lineages[other.position].contains(topic)
          && !lineages[topic.position].contains(other)
        {
          if counts[other.position] == 0 { found.append(other) }
          counts[other.position] += 1
        }
      }
      all[topic].cooccurring = found.map {
        CooccurringTopic(topic: $0, articles: counts[$0.position])
      }
      .sorted { ($1.articles, $0.topic) < ($0.articles, $1.topic) }
      .prefix(Self.cooccurringLimit).map(\.self)
      for other in found { counts[other.position] = 0 }
    }
  }

  /// A topic, its parent, the parent of that, and so on.
  private func lineage(of topic: TopicIndex) -> [TopicIndex] {
    Array(sequence(first: topic) { all[$0].parent })
  }
}

extension [TopicIndex] {
  /// Each topic once, at its first place; for short lists.
  fileprivate func withoutRepetition() -> [TopicIndex] {
    var once: [TopicIndex] = []
    for topic in self where !once.contains(topic) { once.append(topic) }
    return once
  }
}
