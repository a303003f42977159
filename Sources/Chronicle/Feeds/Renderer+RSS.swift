extension Renderer {
  /// RSS 2.0, with the full text by the content module.
  func rss(_ feed: Feed, _ document: FeedDocument, into output: inout [UInt8]) {
    XML.declaration(into: &output)
    output += Self.rssStart.utf8
    channel(feed, document, into: &output)
    for index in articles(of: feed, document) { item(index, into: &output) }
    output += "</channel>\n</rss>\n".utf8
  }

  private static let rssStart = """
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"\
     xmlns:content="http://purl.org/rss/1.0/modules/content/"\
     xmlns:dc="http://purl.org/dc/elements/1.1/"\
     xmlns:fh="http://purl.org/syndication/history/1.0">
    <channel>

    """

  private func channel(_ feed: Feed, _ document: FeedDocument, into output: inout [UInt8]) {
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

  private func item(_ index: Int, into output: inout [UInt8]) {
    let article = archive.articles[index]
    let clock = archive.clock
    output += "<item>\n".utf8
    XML.element("title", article.title, into: &output)
    XML.element("link", address(of: article), into: &output)
    XML.element(
      "guid", ["isPermaLink": "false"], archive.site.entryID(of: article.id.value), into: &output)
    XML.element("pubDate", clock.mailDate(article.published), into: &output)
    // RSS has no element for it: that of Atom is what readers look for.
    if let corrected = corrected(index) {
      XML.element("atom:updated", clock.timestamp(corrected), into: &output)
    }
    for author in archive.authors(of: article) {
      XML.element("dc:creator", author.name, into: &output)
    }
    for category in categories(of: index) {
      XML.element("category", ["domain": category.scheme], category.label, into: &output)
    }
    let summary = summary(of: article)
    switch archive.site.feeds.content {
    case .full:
      XML.element("description", summary, into: &output)
      XML.html("content:encoded", into: &output) { entryText(of: article, into: &$0) }
    case .summary:
      XML.element("description", summary.isEmpty ? article.title : summary, into: &output)
    }
    output += "</item>\n".utf8
  }
}
