internal import Dates
internal import Text

extension Renderer {
  /// RSS 2.0, with the full text by the content module.
  func rss(
    _ feed: Feed, _ document: FeedDocument, into output: inout ByteBuffer, _ texts: inout EntryTexts
  ) {
    XML.declaration(into: &output)
    output += Self.rssStart
    channel(feed, document, into: &output)
    for index in articles(of: feed, document) { item(index, into: &output, &texts) }
    output += "</channel>\n</rss>\n"
  }

  private static let rssStart: StaticString = """
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"\
     xmlns:content="http://purl.org/rss/1.0/modules/content/"\
     xmlns:dc="http://purl.org/dc/elements/1.1/"\
     xmlns:fh="http://purl.org/syndication/history/1.0">
    <channel>

    """

  private func channel(_ feed: Feed, _ document: FeedDocument, into output: inout ByteBuffer) {
    let site = archive.site
    XML.element("title", feed.title, into: &output)
    XML.element("link", site.address(of: feed.page), into: &output)
    XML.element("description", feed.description, into: &output)
    XML.element("language", site.lang, into: &output)
    XML.element("copyright", site.rights, into: &output)
    let updated = archive.clock.mailDate(updated(feed, document))
    XML.element("lastBuildDate", updated, into: &output)
    if document.number == nil { XML.element("ttl", String(site.feeds.ttl), into: &output) }
    historyMark(feed, document, into: &output)
    for link in links(feed, .rss, document) {
      let type = link.relation == "hub" ? "" : FeedFormat.rss.mediaType
      XML.empty(
        "atom:link", ["rel": link.relation, "type": type, "href": link.address], into: &output)
    }
  }

  private func item(_ index: Int, into output: inout ByteBuffer, _ texts: inout EntryTexts) {
    let article = archive.articles[index]
    let zone = archive.clock.zone
    output += "<item>\n"
    XML.element("title", article.title, into: &output)
    XML.element("link", into: &output) { address(of: index, into: &$0) }
    output += "<guid isPermaLink=\"false\">"
    id(of: article, into: &output)
    XML.close("guid", into: &output)
    XML.element("pubDate", into: &output) { article.published.writeRFC822(in: zone, to: &$0) }
    // RSS has no element for it: that of Atom is what readers look for.
    if let corrected = corrected(index) {
      XML.element("atom:updated", into: &output) { corrected.writeRFC3339(in: zone, to: &$0) }
    }
    for author in archive.authors(of: article) {
      XML.element("dc:creator", author.name, into: &output)
    }
    categories(of: index) { output.append($0.rss.span) }
    rssText(of: index, into: &output, &texts)
    output += "</item>\n"
  }

  private func rssText(of index: Int, into output: inout ByteBuffer, _ texts: inout EntryTexts) {
    XML.element("description", summary(of: archive.articles[index]), into: &output)
    guard hasFullText else { return }
    XML.element("content:encoded", into: &output) { output in
      entryText(of: index, into: &output, &texts)
    }
  }
}
