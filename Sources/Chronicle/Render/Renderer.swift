internal import Text
internal import Markdown
internal import Templates

/// Turns planned files into bytes.
///
/// It holds what many pages show, made once.
struct Renderer: Sendable {
  let archive: Archive
  let plan: Plan
  let theme: Theme
  let strings: Strings
  /// The words that texts take from the theme.
  let labels: Labels
  let content: InputFolder
  let cards: Cards
  let termLinks: [TermKind: [Value]]
  /// The path of each publisher's page.
  let publisherPaths: [String]
  /// Each feed in each of its formats, as the pages name it that it belongs to.
  let feedLinks: [Feed.Subject: [Value]]
  /// Each topic and each tag as entries of feeds name it.
  let topicCategories: [Category]
  let tagCategories: [Category]

  init(
    _ archive: Archive, _ plan: Plan, _ theme: Theme, _ cards: Cards, _ content: InputFolder
  ) {
    self.cards = cards
    self.archive = archive
    self.plan = plan
    self.theme = theme
    strings = theme.strings
    labels = Labels(theme.strings)
    self.content = content
    let routes = archive.routes
    termLinks = archive.terms.mapValues { index in
      index.terms.map { Value.link($0.name, routes.term(index.kind, $0.slug)) }
    }
    publisherPaths = archive.publishers.map { routes.publisher($0.slug(theme.strings)) }
    feedLinks = plan.feedLinks(theme.strings)
    topicCategories = archive.topicCategories
    tagCategories = archive.tagCategories
  }

  /// Appends the bytes of a file.
  ///
  /// Nothing that an author wrote can fail here.
  ///
  /// - Parameter texts: the entries written last, of use to a file beside the last one in the plan.
  /// - Throws: when a media file cannot be read any more.
  func render(
    _ file: PlannedFile, into output: inout ByteBuffer, _ texts: inout EntryTexts
  ) throws(InputFolder.ReadFailure) {
    // A media file is read and written as it is.
    if case .media(let path) = file.content { return output.append(try content.bytes(of: path)) }
    let start = output.count
    Timings.measure(.render) { renderText(file, into: &output, &texts) }
    Timings.count(.render, 0, bytes: output.count - start)
  }

  private func renderText(
    _ file: PlannedFile, into output: inout ByteBuffer, _ texts: inout EntryTexts
  ) {
    switch file.content {
    case .page(let page): render(page, at: file.route, into: &output)
    case .media: break
    case .asset(let index): output.append(theme.assets[index].bytes)
    case .feed(let index, let format, let document):
      texts.begin(feed: index, number: document.number)
      feed(plan.feeds[index], format, document, into: &output, &texts)
    case .feedList: feedList(into: &output)
    case .sitemap(let range): sitemap(range, into: &output)
    case .sitemapIndex(let parts): sitemapIndex(parts, into: &output)
    case .robots: robots(into: &output)
    case .headers: headers(into: &output)
    }
  }
}
