/// The parts of an archive, each connected with the others.
///
/// It is a step of its own, so that the archive itself never changes: whoever holds one can read it on any
/// thread.
struct ArchiveParts: Sendable {
  let visible: VisibleContent
  let articles: [ArchivedArticle]
  let topics: TopicTree
  let terms: PerTermKind<Terms>
  let editions: [ArchivedEdition]
  let pages: [ArchivedPage]
  let publishers: [Publisher]
  let siteLinks: [SiteLink]

  /// Connects all that was read: terms, links, images, topics, related articles.
  ///
  /// What does not wait for another part is done beside it: publishers, places, actors and the table of link
  /// targets on one thread, tags on another. Related articles come last, because they need all labels.
  init(
    connecting content: Content, _ folder: InputFolder, jobs: Int,
    _ diagnostics: inout [Diagnostic]
  ) async {
    let visible = VisibleContent(content, folder)
    async let gatheredPublishers = GatheredPublishers(of: visible)
    async let places = Terms.gather(.place, of: visible)
    async let actors = Terms.gather(.actor, of: visible)
    async let resolver = LinkResolver(content, visible)
    let tags = Terms.gather(.tag, of: visible)

    var texts = ConnectedTexts(visible)
    await texts.resolve(by: resolver, jobs: jobs, &diagnostics)
    await texts.measureImages(in: folder, jobs: jobs, &diagnostics)

    var topics = TopicTree(visible, texts.topics)
    topics.connect(content.unreadable, &diagnostics)
    let filed = topics.file(visible.articles, tags, content.unreadable, &diagnostics)

    let gathered = await PerTermKind(tag: tags, place: places, actor: actors)
    terms = PerTermKind { gathered[$0].terms }
    let related = await Related(visible.articles.count, topics, terms).best(jobs: jobs)
    let publishers = await gatheredPublishers
    articles = visible.archivedArticles(
      texts, filed, gathered, publishers.ofSources, related: related)
    editions = visible.archivedEditions(texts.editions, content, &diagnostics)
    pages = visible.archivedPages(texts.pages)
    self.visible = visible
    self.topics = topics
    self.publishers = publishers.all
    siteLinks = texts.siteLinks
  }
}
