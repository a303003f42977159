/// Everything that readers may see, connected: the state of the chronicle at the moment of a build.
///
/// Articles are known by their position, oldest first, so that a position never changes when a
/// newer article comes. A class, though it never changes: whoever renders a page holds it, on all threads,
/// and to copy it as a value would count all that it refers to.
public final class Archive: Sendable {
  public let site: Site
  /// The moment of the build, by which it was decided what is published.
  public let clock: Clock
  public let routes: Routes
  /// Oldest first; those of one moment in the order of their ids.
  public let articles: [ArchivedArticle]
  public let topics: TopicTree
  public let terms: PerTermKind<Terms>
  /// The newest first.
  public let editions: [ArchivedEdition]
  /// The pages in the order of their files.
  public let pages: [ArchivedPage]
  /// Every file of `content/media`, which is published as it is.
  let media: [InputFile]
  /// The publishers in the order of their names; the sources without a publisher come last.
  public let publishers: [Publisher]
  /// The authors in the order of `site.yml`.
  public let authors: [ArchivedAuthor]
  public let calendar: Calendar
  /// The links that only the plan can check.
  let siteLinks: [SiteLink]

  /// Reads and connects a content folder; `nil` when `site.yml` could not be used.
  ///
  /// Whatever is wrong with any file, and names and links that lead nowhere, is reported, all at once.
  public convenience init?(
    of folder: InputFolder, _ options: BuildOptions, _ diagnostics: inout [Diagnostic]
  ) async {
    guard let content = await Content.read(folder, options, &diagnostics) else { return nil }
    async let duplicateIDs = content.duplicateIDs()
    var problems: [Diagnostic] = []
    let parts = await Timings.measure(.connect) {
      await ArchiveParts(connecting: content, folder, jobs: options.jobs, &problems)
    }
    Timings.count(.connect, parts.articles.count)
    diagnostics += await duplicateIDs + problems
    self.init(parts)
  }

  /// Puts the parts together with what follows from them alone.
  private init(_ parts: ArchiveParts) {
    let visible = parts.visible
    site = visible.site
    clock = visible.clock
    routes = visible.routes
    articles = parts.articles
    topics = parts.topics
    terms = parts.terms
    editions = parts.editions
    pages = parts.pages
    media = visible.media
    publishers = parts.publishers
    authors = visible.archivedAuthors
    calendar = Calendar(days: visible.articles.map { visible.clock.day(of: $0.published) })
    siteLinks = parts.siteLinks
  }
}
