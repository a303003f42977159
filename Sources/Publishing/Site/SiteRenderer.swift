internal import Chronicle
internal import Markdown
internal import Templates
internal import Text

/// Turns planned files into bytes.
///
/// Nothing that an author wrote can fail here.
struct SiteRenderer: Sendable {
  let plan: Plan
  let pages: PageParts
  private let templates: TemplateLibrary
  private let assets: Assets
  private let entries: EntryWriter
  private let content: InputFolder

  init(
    _ plan: Plan, _ pages: PageParts, _ templates: TemplateLibrary, _ assets: Assets,
    _ content: InputFolder
  ) {
    self.plan = plan
    self.pages = pages
    self.templates = templates
    self.assets = assets
    self.content = content
    entries = EntryWriter(pages.archive, pages.strings)
  }

  var archive: Archive { pages.archive }

  /// Appends the bytes of a file.
  ///
  /// - Parameter texts: the entries written last, of use to a file beside the last one in the plan.
  /// - Throws: when a media file cannot be read any more.
  func render(
    _ file: PlannedFile, into output: inout ByteBuffer, _ texts: inout EntryTexts
  ) throws(InputFolder.ReadFailure) {
    // A media file is read and written as it is.
    if case .media(let path) = file.body { return output.append(try content.bytes(of: path)) }
    let start = output.count
    Timings.measure(.render) { renderText(file, into: &output, &texts) }
    Timings.count(.render, 0, bytes: output.count - start)
  }

  private func renderText(
    _ file: PlannedFile, into output: inout ByteBuffer, _ texts: inout EntryTexts
  ) {
    switch file.body {
    case .page(let page): render(page.model(pages, at: file.route), into: &output)
    case .media: break
    case .asset(let path): output.append(assets[path]?.bytes ?? [])
    case .feed(let index, let format, let document):
      texts.begin(index, document)
      format.writer.init(entries: entries, head: head(of: plan.feeds[index], document))
        .write(into: &output, &texts)
    case .feedList:
      OPMLWriter(archive: archive, strings: pages.strings, words: pages.feedWording.words)
        .write(plan.feeds, into: &output)
    case .sitemap(let range):
      SitemapWriter(archive: archive).write(plan.files[range], into: &output)
    case .sitemapIndex(let parts):
      SitemapWriter(archive: archive).writeIndex(parts, into: &output)
    case .robots: SitemapWriter(archive: archive).writeRobots(into: &output)
    case .headers: HeadersWriter(routes: archive.routes).write(into: &output)
    }
  }

  private func head(of feed: Feed, _ document: FeedDocument) -> FeedHead {
    let words = pages.feedWording.words[feed.subject] ?? pages.strings.words(of: feed, archive)
    return FeedHead(feed, document, words, archive.site)
  }

  private func render(_ model: some PageModel, into output: inout ByteBuffer) {
    templates.render(type(of: model).template, model.object, into: &output)
  }
}
