internal import Text

/// A language that feed readers understand.
public enum FeedFormat: String, Sendable, CaseIterable {
  case rss
  case atom
  case json

  /// The file that readers subscribe to, in the folder of the feed.
  public var fileName: String {
    switch self {
    case .rss: "feed.xml"
    case .atom: "atom.xml"
    case .json: "feed.json"
    }
  }

  public var mediaType: String {
    switch self {
    case .rss: "application/rss+xml"
    case .atom: "application/atom+xml"
    case .json: "application/feed+json"
    }
  }

  /// The name of the format, which is the same in every language.
  public var name: String {
    switch self {
    case .rss: "RSS"
    case .atom: "Atom"
    case .json: "JSON"
    }
  }

  /// Whether it can carry the history of a feed (RFC 5005).
  public var hasArchive: Bool { self != .json }
}
