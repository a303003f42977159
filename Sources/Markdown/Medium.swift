/// Where a fragment is shown.
public enum Medium: Sendable {
  /// A page of the site, with its style sheet.
  case page
  /// A feed, whose readers keep little more than words, links and images.
  case feed
}
