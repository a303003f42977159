public import SiteFolder

/// The counts of a site that was just written.
public struct WrittenSite: Sendable {
  /// The number of articles that readers can see.
  public let articles: Int
  /// The number of drafts and texts due later that are shown because the options asked for them.
  public let hiddenTexts: Int
  public let files: OutputSummary
}
