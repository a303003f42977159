/// A kind of feed; they are offered in this order.
public enum FeedKind: String, Sendable, CaseIterable {
  case site
  case topics
  case tags
  case places
  case actors
  case authors
  case editions
  case corrections

  /// The field of `site.yml` that chooses its formats.
  var field: FieldName {
    switch self {
    case .site: .site
    case .topics: .topics
    case .tags: .tags
    case .places: .places
    case .actors: .actors
    case .authors: .authors
    case .editions: .editions
    case .corrections: .corrections
    }
  }

  /// The formats of a site that does not choose.
  public var usualFormats: [FeedFormat] {
    switch self {
    case .site: [.rss, .atom, .json]
    case .topics: [.rss, .atom]
    case .tags, .places, .actors, .authors, .editions, .corrections: [.rss]
    }
  }
}
