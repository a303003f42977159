/// A topic, its neighbours in the tree, and its articles.
public struct ArchivedTopic: Sendable {
  public let topic: Topic
  public let route: Route
  public let introduction: ConnectedText
  /// The topic above it; `nil` at the top of the tree.
  public internal(set) var parent: TopicIndex?
  /// The topics whose parent it is, in the order of their titles.
  public internal(set) var children: [TopicIndex] = []
  /// The topics that its author names beside it, in their order.
  public internal(set) var seeAlso: [TopicIndex] = []
  /// The articles filed here or under a sub-topic, oldest first.
  public internal(set) var articles: [ArticleIndex] = []
  /// The topics that its articles are most often filed under as well, the most frequent first.
  public internal(set) var cooccurring: [CooccurringTopic] = []

  init(_ topic: Topic, at route: Route, introduction: ConnectedText) {
    self.topic = topic
    self.route = route
    self.introduction = introduction
  }
}

/// Another topic, and how many articles are filed under both.
public struct CooccurringTopic: Sendable {
  public let topic: TopicIndex
  public let articles: Int
}
