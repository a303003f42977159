internal import Chronicle
internal import Dates
internal import Markdown
internal import Text

/// Writes RSS 2.0, with the full text by the content module.
struct RSSWriter: FeedWriter {
  let entries: EntryWriter
  let head: FeedHead

  func write(into output: inout ByteBuffer, _ texts: inout EntryTexts) {
    XML.declaration(into: &output)
    output += Self.start
    channel(into: &output)
    for index in head.articles { item(index, into: &output, &texts) }
    output += "</channel>\n</rss>\n"
  }

  private static let start: StaticString = """
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"\
     xmlns:content="http://purl.org/rss/1.0/modules/content/"\
     xmlns:dc="http://purl.org/dc/elements/1.1/"\
     xmlns:fh="http://purl.org/syndication/history/1.0">
    <channel>

    """

  private func channel(into output: inout ByteBuffer) {
    let site = entries.archive.site
    XML.element("title", head.words.title, into: &output)
    XML.element("link", head.page, into: &output)
    XML.element("description", head.words.description, into: &output)
    XML.element("language", site.lang, into: &output)
    XML.element("copyright", site.rights, into: &output)
    let updated = entries.archive.clock.mailDate(entries.updated(head.feed, head.document))
    XML.element("lastBuildDate", updated, into: &output)
    if head.document.number == nil { XML.element("ttl", String(site.feeds.ttl), into: &output) }
    head.historyMark(into: &output)
    for link in head.links(.rss) {
      let type = link.relation == "hub" ? "" : FeedFormat.rss.mediaType
      XML.empty(
        "atom:link", ["rel": link.relation, "type": type, "href": link.address], into: &output)
    }
  }

  private func item(
    _ index: ArticleIndex, into output: inout ByteBuffer, _ texts: inout EntryTexts
  ) {
    let archive = entries.archive
    let (archived, zone) = (archive.articles[index], archive.clock.zone)
    let article = archived.article
    output += "<item>\n"
    XML.element("title", article.title, into: &output)
    XML.element("link", into: &output) { entries.address(of: archived, into: &$0) }
    output += "<guid isPermaLink=\"false\">"
    entries.id(of: archived, into: &output)
    XML.close("guid", into: &output)
    XML.element("pubDate", into: &output) { article.published.writeRFC822(in: zone, to: &$0) }
    // RSS has no element for it: that of Atom is what readers look for.
    if let corrected = entries.corrected(index) {
      XML.element("atom:updated", into: &output) { corrected.writeRFC3339(in: zone, to: &$0) }
    }
    for author in archive.authors(of: article) {
      XML.element("dc:creator", author.name, into: &output)
    }
    entries.categories(of: archived) { output.append($0.rss.span) }
    text(of: index, article, into: &output, &texts)
    output += "</item>\n"
  }

  private func text(
    of index: ArticleIndex, _ article: Article, into output: inout ByteBuffer,
    _ texts: inout EntryTexts
  ) {
    XML.element("description", entries.summary(of: article), into: &output)
    guard entries.hasFullText else { return }
    XML.element("content:encoded", into: &output) { output in
      entries.xmlText(of: index, into: &output, &texts)
    }
  }
}
