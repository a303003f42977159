public import Chronicle

/// A build: from what authors wrote to the list of files that readers get.
///
/// It reads no clock and writes no file. Everything that can be wrong is reported before the first page
/// is rendered; a build with errors has no files.
public struct Build: Sendable {
  /// Everything that is wrong, in the order of files and lines.
  public let diagnostics: [Diagnostic]
  /// `nil` when there is nothing to write.
  let renderer: SiteRenderer?

  /// Reads, connects and plans a chronicle.
  public init(content: InputFolder, theme: InputFolder, options: BuildOptions) async {
    var diagnostics: [Diagnostic] = []
    let renderer = await Self.prepare(content, theme, options, &diagnostics)
    self.diagnostics = diagnostics.inReadingOrder()
    let isRefused = diagnostics.hasErrors || options.strict && !diagnostics.isEmpty
    self.renderer = isRefused ? nil : renderer
  }

  /// The whole of a build before anything is rendered: read, parse, connect, list.
  private static func prepare(
    _ content: InputFolder, _ themeFolder: InputFolder, _ options: BuildOptions,
    _ diagnostics: inout [Diagnostic]
  ) async -> SiteRenderer? {
    guard let archive = await Archive(of: content, options, &diagnostics),
      let theme = Theme(
        reading: themeFolder, lang: archive.site.lang, requiring: Array(Theme.shapes.keys),
        &diagnostics)
    else { return nil }
    let feeds = FeedList.all(of: archive)
    async let planned = Plan.checked(archive, feeds, assets: theme.assets.planned)
    async let feedWords = FeedWording(feeds, theme.strings, archive)
    let templates = theme.compiled(for: archive, feeds, &diagnostics)
    let summaries = await ArticleSummaries(of: archive, theme.strings, templates, options.jobs)
    let parts = await PageParts(archive, feeds, feedWords, theme.strings, summaries)
    let (plan, problems) = await planned
    diagnostics += problems
    return SiteRenderer(plan, parts, templates, theme.assets, content)
  }
}
