/// Where a fragment is published.
public enum OutputChannel: Sendable {
  /// A page of the site, with its style sheet.
  case page
  /// A feed, whose readers keep little more than words, links and images.
  case feed
}
