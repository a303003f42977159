/// A feed that readers can follow: some articles of the chronicle, as they come.
///
/// It has no title: the theme words titles, and only where they are written.
public struct Feed: Sendable {
  /// The texts that a feed follows.
  public enum Subject: Sendable, Hashable {
    case site
    case topic(TopicIndex)
    case term(TermKind, TermIndex)
    case author(AuthorIndex)
    case edition(EditionIndex)
    case corrections
  }

  public let subject: Subject
  /// The formats that `site.yml` wants for the kind, each with files of its own.
  public let formats: [FeedFormat]
  /// The page that it belongs to.
  public let page: Route
  /// The folder of its files.
  public let folder: Route
  /// The id of the feed for life, as Atom wants one.
  public let id: String
  /// The articles of the feed in the order in which readers hear of them.
  public let articles: [ArticleIndex]
}

public typealias FeedIndex = ElementIndex<Feed>

extension Feed {
  public var kind: FeedKind { subject.kind }

  /// Whether all of it is in one document: an edition is whole on its page as well.
  public var isComplete: Bool { kind == .editions }

  /// The page that its files stand beside; `nil` where they have a folder of their own.
  var companionOf: Route? { folder == page ? page : nil }

  /// Returns the address of a document.
  ///
  /// - Parameter number: that of a document of the archive.
  public func route(_ format: FeedFormat, number: Int? = nil) -> Route {
    guard let number else { return folder + format.fileName }
    return folder + "\(format.rawValue)/\(number).xml"
  }
}

extension Feed.Subject {
  public var kind: FeedKind {
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
  /// The kind of the feeds that follow terms of this kind.
  public var feedKind: FeedKind {
    switch self {
    case .tag: .tags
    case .place: .places
    case .actor: .actors
    }
  }
}

extension [Feed] {
  /// The feeds by kind, in the order of the plan.
  public var byKind: [(kind: FeedKind, feeds: [Feed])] {
    let byKind = Dictionary(grouping: self, by: \.kind)
    return FeedKind.allCases.compactMap { kind in byKind[kind].map { (kind, $0) } }
  }
}
