internal import Dates
internal import Text

extension Renderer {
  /// A document of a feed; what the formats have in common is here, and in `Renderer+Entry`.
  func feed(
    _ feed: Feed, _ format: FeedFormat, _ document: FeedDocument, into output: inout ByteBuffer,
    _ texts: inout EntryTexts
  ) {
    switch format {
    case .rss: rss(feed, document, into: &output, &texts)
    case .atom: atom(feed, document, into: &output, &texts)
    case .json: jsonFeed(feed, document, into: &output, &texts)
    }
  }

  /// The articles of a document, the newest first.
  func articles(of feed: Feed, _ document: FeedDocument) -> some Collection<Int> {
    document.positions.reversed().lazy.map { feed.articles[$0] }
  }

  /// The last change of what a document holds: no feed knows when it was made.
  func updated(_ feed: Feed, _ document: FeedDocument) -> Instant {
    let moments = feed.articles[document.positions].lazy.map(archive.updated)
    return moments.max() ?? archive.clock.now
  }

  /// The documents around one, by their relations (RFC 4287, RFC 5005, WebSub).
  func links(
    _ feed: Feed, _ format: FeedFormat, _ document: FeedDocument
  ) -> [(relation: String, address: String)] {
    func address(_ number: Int?) -> String {
      archive.site.address(of: feed.route(format, number: number))
    }
    var links = [("self", address(document.number))]
    if document.number == nil, let hub = archive.site.feeds.hub { links.append(("hub", hub)) }
    if document.number != nil { links.append(("current", address(nil))) }
    if let previous = document.previous { links.append(("prev-archive", address(previous))) }
    if let next = document.next { links.append(("next-archive", address(next))) }
    return links
  }

  /// Marks a document that is a part of the archive, or all that there is (RFC 5005).
  func historyMark(
    _ feed: Feed, _ document: FeedDocument, into output: inout ByteBuffer
  ) {
    if document.number != nil { XML.empty("fh:archive", into: &output) }
    if feed.isComplete { XML.empty("fh:complete", into: &output) }
  }

  /// Hands over the topics and tags of an article.
  func categories(of index: Int, _ take: (borrowing Category) -> Void) {
    for position in archive.topics.ofArticle[index] { take(topicCategories[position]) }
    for position in archive.terms[.tag]?.ofArticle[index] ?? [] { take(tagCategories[position]) }
  }
}
