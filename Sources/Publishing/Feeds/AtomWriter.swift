internal import Chronicle
internal import Dates
internal import Markdown
internal import Text

/// Writes Atom 1.0 (RFC 4287).
struct AtomWriter: FeedWriter {
  let entries: EntryWriter
  let head: FeedHead

  func write(into output: inout ByteBuffer, _ texts: inout EntryTexts) {
    start(into: &output)
    for index in head.articles { entry(index, into: &output, &texts) }
    output += "</feed>\n"
  }

  private func start(into output: inout ByteBuffer) {
    let (archive, site) = (entries.archive, entries.archive.site)
    XML.declaration(into: &output)
    output += #"<feed xmlns="http://www.w3.org/2005/Atom""#
    output += #" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang=""#
    XML.escape(site.lang, into: &output)
    output += "\">\n"
    XML.element("id", head.feed.id, into: &output)
    XML.element("title", head.words.title, into: &output)
    XML.element("subtitle", head.words.description, into: &output)
    let updated = archive.clock.timestamp(entries.updated(head.feed, head.document))
    XML.element("updated", updated, into: &output)
    for author in archive.authors(of: nil) { person(author, into: &output) }
    XML.element("rights", site.rights, into: &output)
    XML.empty("link", ["rel": "alternate", "type": "text/html", "href": head.page], into: &output)
    for link in head.links(.atom) {
      let type = link.relation == "hub" ? "" : FeedFormat.atom.mediaType
      XML.empty("link", ["rel": link.relation, "type": type, "href": link.address], into: &output)
    }
    head.historyMark(into: &output)
  }

  private func person(_ author: Site.Author, into output: inout ByteBuffer) {
    output += "<author>\n"
    XML.element("name", author.name, into: &output)
    XML.element("uri", author.url, into: &output)
    XML.element("email", author.email, into: &output)
    output += "</author>\n"
  }

  private func entry(
    _ index: ArticleIndex, into output: inout ByteBuffer, _ texts: inout EntryTexts
  ) {
    let archive = entries.archive
    let (archived, zone) = (archive.articles[index], archive.clock.zone)
    let article = archived.article
    output += "<entry"
    attribute(" xml:lang=\"", archive.site.foreignLanguage(article.lang), into: &output)
    output += ">\n"
    XML.element("id", into: &output) { entries.id(of: archived, into: &$0) }
    XML.element("title", article.title, into: &output)
    XML.element("updated", into: &output) {
      archive.updated(index).writeRFC3339(in: zone, to: &$0)
    }
    XML.element("published", into: &output) { article.published.writeRFC3339(in: zone, to: &$0) }
    if !article.authors.isEmpty {
      for author in archive.authors(of: article) { person(author, into: &output) }
    }
    links(of: archived, into: &output)
    entries.categories(of: archived) { output.append($0.atom.span) }
    text(of: index, article, into: &output, &texts)
    output += "</entry>\n"
  }

  private func links(of archived: ArchivedArticle, into output: inout ByteBuffer) {
    output += #"<link rel="alternate" type="text/html" href=""#
    entries.address(of: archived, into: &output)
    output += "\"/>\n"
    for source in archived.article.sources {
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

  private func text(
    of index: ArticleIndex, _ article: Article, into output: inout ByteBuffer,
    _ texts: inout EntryTexts
  ) {
    XML.element("summary", entries.summary(of: article), into: &output)
    guard entries.hasFullText else { return }
    output += #"<content type="html">"#
    entries.xmlText(of: index, into: &output, &texts)
    XML.close("content", into: &output)
  }
}
