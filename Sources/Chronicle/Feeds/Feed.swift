/// A feed that readers can follow: some articles of the chronicle, as they come.
struct Feed: Sendable {
  /// What it follows; numbers are positions in the archive.
  enum Subject: Sendable, Hashable {
    case site
    case topic(Int)
    case term(TermKind, Int)
    case author(Int)
    case edition(Int)
    case corrections
  }

  let subject: Subject
  let formats: [FeedFormat]
  /// What it follows, such as the name of a topic.
  let name: String
  /// Its name among all the feeds of a reader.
  let title: String
  let description: String
  /// The page that it belongs to, from the root of the host.
  let page: String
  /// Where its files are, from the root of the host.
  let folder: String
  /// Its id for life, as Atom wants one.
  let id: String
  /// Positions in the archive, in the order in which readers hear of them.
  let articles: [Int]
}

extension Feed {
  /// Whether all of it is in one document: an edition is whole on its page as well.
  var isComplete: Bool { subject.kind == .editions }

  /// Where a document is served, from the root of the host.
  ///
  /// - Parameter number: that of a document of the archive.
  func route(_ format: FeedFormat, number: Int? = nil) -> String {
    guard let number else { return folder + format.fileName }
    return "\(folder)\(format.rawValue)/\(number).xml"
  }
}

extension Feed.Subject {
  var kind: FeedKind {
    switch self {
    case .site: .site
    case .topic: .topics
    case .term(let kind, _): kind.feedKind
    case .author: .authors
    case .edition: .editions
    case .corrections: .corrections
    }
  }
}

extension TermKind {
  var feedKind: FeedKind {
    switch self {
    case .tag: .tags
    case .place: .places
    case .actor: .actors
    }
  }
}
