internal import Publishing
public import SiteFolder

/// A site that was just written, and what became of its files.
///
/// It holds on to all that was read and connected. To free that piece by piece takes 2 % of a rebuild, and the
/// command, which ends with its process, keeps the value so that it need not.
public struct WrittenSite: Sendable {
  let build: Build
  public let files: OutputSummary

  /// The number of articles that readers can see.
  public var articles: Int { build.articleCount }

  /// The number of drafts and texts due later that are shown because the options asked for them.
  public var hiddenTexts: Int { build.hiddenTextCount }
}
