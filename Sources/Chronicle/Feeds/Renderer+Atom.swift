internal import Dates
internal import Text

extension Renderer {
  /// Atom 1.0 (RFC 4287).
  func atom(
    _ feed: Feed, _ document: FeedDocument, into output: inout ByteBuffer, _ texts: inout EntryTexts
  ) {
    let site = archive.site
    XML.declaration(into: &output)
    output += #"<feed xmlns="http://www.w3.org/2005/Atom""#
    output += #" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang=""#
    XML.escape(site.lang, into: &output)
    output += "\">\n"
    XML.element("id", feed.id, into: &output)
    XML.element("title", feed.title, into: &output)
    XML.element("subtitle", feed.description, into: &output)
    XML.element("updated", archive.clock.timestamp(updated(feed, document)), into: &output)
    for author in archive.authors(of: nil) { person(author, into: &output) }
    XML.element("rights", site.rights, into: &output)
    let page = site.address(of: feed.page)
    XML.empty("link", ["rel": "alternate", "type": "text/html", "href": page], into: &output)
    for link in links(feed, .atom, document) {
      let type = link.relation == "hub" ? "" : FeedFormat.atom.mediaType
      XML.empty("link", ["rel": link.relation, "type": type, "href": link.address], into: &output)
    }
    historyMark(feed, document, into: &output)
    for index in articles(of: feed, document) { atomEntry(index, into: &output, &texts) }
    output += "</feed>\n"
  }

  private func person(_ author: Site.Author, into output: inout ByteBuffer) {
    output += "<author>\n"
    XML.element("name", author.name, into: &output)
    XML.element("uri", author.url, into: &output)
    XML.element("email", author.email, into: &output)
    output += "</author>\n"
  }

  private func atomEntry(_ index: Int, into output: inout ByteBuffer, _ texts: inout EntryTexts) {
    let article = archive.articles[index]
    let zone = archive.clock.zone
    output += "<entry"
    attribute(" xml:lang=\"", archive.foreignLanguage(article.lang), into: &output)
    output += ">\n"
    XML.element("id", into: &output) { id(of: article, into: &$0) }
    XML.element("title", article.title, into: &output)
    XML.element("updated", into: &output) {
      archive.updated(index).writeRFC3339(in: zone, to: &$0)
    }
    XML.element("published", into: &output) { article.published.writeRFC3339(in: zone, to: &$0) }
    if !article.authors.isEmpty {
      for author in archive.authors(of: article) { person(author, into: &output) }
    }
    atomLinks(of: index, into: &output)
    categories(of: index) { output.append($0.atom.span) }
    atomText(of: index, into: &output, &texts)
    output += "</entry>\n"
  }

  private func atomLinks(of index: Int, into output: inout ByteBuffer) {
    output += #"<link rel="alternate" type="text/html" href=""#
    address(of: index, into: &output)
    output += "\"/>\n"
    for source in archive.articles[index].sources {
      guard let url = source.url else { continue }
      output += #"<link rel="via""#
      attribute(" href=\"", url, into: &output)
      attribute(" hreflang=\"", source.lang ?? "", into: &output)
      attribute(" title=\"", source.title, into: &output)
      output += "/>\n"
    }
  }

  private func attribute(_ start: StaticString, _ value: String, into output: inout ByteBuffer) {
    guard !value.isEmpty else { return }
    output += start
    XML.escape(value, into: &output)
    output += "\""
  }

  private func atomText(of index: Int, into output: inout ByteBuffer, _ texts: inout EntryTexts) {
    XML.element("summary", summary(of: archive.articles[index]), into: &output)
    guard hasFullText else { return }
    output += #"<content type="html">"#
    entryText(of: index, into: &output, &texts)
    XML.close("content", into: &output)
  }
}
