/// A place where a fragment is published: a page or a feed.
public enum OutputChannel: Sendable {
  /// A page of the site, with its style sheet.
  case page
  /// A feed, whose readers keep little more than words, links and images.
  case feed
}
