/// A build: from what authors wrote to the list of files that readers get.
///
/// It reads no clock and writes no file. Everything that can be wrong is told before the first page
/// is rendered; a build with errors has no files.
public struct Build: Sendable {
  /// Everything that is wrong, in the order of files and lines.
  public let diagnostics: [Diagnostic]
  let renderer: Renderer?

  /// Reads, connects and plans a chronicle.
  public init(content: InputFolder, theme: InputFolder, options: BuildOptions) async {
    var diagnostics: [Diagnostic] = []
    let renderer = await Self.prepare(content, theme, options, &diagnostics)
    self.diagnostics = diagnostics.inReadingOrder()
    let isRefused = diagnostics.hasErrors || options.strict && !diagnostics.isEmpty
    self.renderer = isRefused ? nil : renderer
  }

  private static func prepare(
    _ folder: InputFolder, _ themeFolder: InputFolder, _ options: BuildOptions,
    _ diagnostics: inout [Diagnostic]
  ) async -> Renderer? {
    let (read, problems) = await Content.read(folder, options)
    diagnostics += problems
    guard let content = read else { return nil }
    async let sharedIDs = content.sharedIDs()
    let (archive, deadLinks) = await Timings.measure(.connect) {
      await Archive.connect(content, folder, jobs: options.jobs)
    }
    Timings.count(.connect, archive.articles.count)
    diagnostics += await sharedIDs + deadLinks
    let (readTheme, mistakes) = Timings.measure(.theme, count: themeFolder.paths.count) {
      Theme.read(themeFolder, for: archive)
    }
    diagnostics += mistakes
    guard let theme = readTheme else { return nil }
    async let planned = Plan.checked(archive, theme, folder: folder.name)
    let cards = await Cards(of: archive, theme, options)
    let (plan, mistakesOfPlan) = await planned
    diagnostics += mistakesOfPlan
    return Renderer(archive, plan, theme, cards, folder)
  }
}
