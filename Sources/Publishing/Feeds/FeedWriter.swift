internal import Chronicle
internal import Markdown
internal import Text

/// Writes documents of feeds in one format.
protocol FeedWriter {
  init(entries: EntryWriter, head: FeedHead)

  /// - Parameter texts: the texts of entries that another format of the same document left behind.
  func write(into output: inout ByteBuffer, _ texts: inout EntryTexts)
}

extension FeedFormat {
  /// The writer of the format.
  var writer: any FeedWriter.Type {
    switch self {
    case .rss: RSSWriter.self
    case .atom: AtomWriter.self
    case .json: JSONFeedWriter.self
    }
  }
}

/// A document of a feed, with what all formats say of it.
struct FeedHead {
  let feed: Feed
  let document: FeedDocument
  let words: FeedWords
  private let site: Site

  init(_ feed: Feed, _ document: FeedDocument, _ words: FeedWords, _ site: Site) {
    self.feed = feed
    self.document = document
    self.words = words
    self.site = site
  }

  /// The articles of the document, the newest first.
  var articles: some Collection<ArticleIndex> { document.articles(of: feed).reversed() }

  /// The absolute address of the page that the feed belongs to.
  var page: String { site.address(of: feed.page) }

  /// The documents around this one, by their relations (RFC 4287, RFC 5005, WebSub).
  func links(_ format: FeedFormat) -> [(relation: String, address: String)] {
    func address(_ number: Int?) -> String {
      site.address(of: feed.route(format, number: number))
    }
    var links = [("self", address(document.number))]
    if document.number == nil, let hub = site.feeds.hub { links.append(("hub", hub)) }
    if document.number != nil { links.append(("current", address(nil))) }
    if let previous = document.previous { links.append(("prev-archive", address(previous))) }
    if let next = document.next { links.append(("next-archive", address(next))) }
    return links
  }

  /// Marks a document that is a part of the archive, or all that there is (RFC 5005).
  func historyMark(into output: inout ByteBuffer) {
    if document.number != nil { XML.empty("fh:archive", into: &output) }
    if feed.isComplete { XML.empty("fh:complete", into: &output) }
  }
}
