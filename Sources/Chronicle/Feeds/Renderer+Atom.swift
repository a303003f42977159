extension Renderer {
  /// Atom 1.0 (RFC 4287).
  func atom(_ feed: Feed, _ document: FeedDocument, into output: inout [UInt8]) {
    let site = archive.site
    XML.declaration(into: &output)
    output += #"<feed xmlns="http://www.w3.org/2005/Atom""#.utf8
    output += #" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang=""#.utf8
    XML.escape(site.lang, into: &output)
    output += "\">\n".utf8
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
    for index in articles(of: feed, document) { atomEntry(index, into: &output) }
    output += "</feed>\n".utf8
  }

  private func person(_ author: Site.Author, into output: inout [UInt8]) {
    output += "<author>\n".utf8
    XML.element("name", author.name, into: &output)
    XML.element("uri", author.url, into: &output)
    XML.element("email", author.email, into: &output)
    output += "</author>\n".utf8
  }

  private func atomEntry(_ index: Int, into output: inout [UInt8]) {
    let article = archive.articles[index]
    let clock = archive.clock
    let lang = archive.foreignLanguage(article.lang)
    output += lang.isEmpty ? "<entry>\n".utf8 : "<entry xml:lang=\"\(lang)\">\n".utf8
    XML.element("id", archive.site.entryID(of: article.id.value), into: &output)
    XML.element("title", article.title, into: &output)
    XML.element("updated", clock.timestamp(archive.updated(index)), into: &output)
    XML.element("published", clock.timestamp(article.published), into: &output)
    if !article.authors.isEmpty {
      for author in archive.authors(of: article) { person(author, into: &output) }
    }
    atomLinks(of: article, into: &output)
    for category in categories(of: index) {
      XML.empty(
        "category",
        ["term": category.term, "scheme": category.scheme, "label": category.label], into: &output)
    }
    atomText(of: article, into: &output)
    output += "</entry>\n".utf8
  }

  private func atomLinks(of article: Article, into output: inout [UInt8]) {
    XML.empty(
      "link", ["rel": "alternate", "type": "text/html", "href": address(of: article)],
      into: &output)
    for source in article.sources {
      guard let url = source.url else { continue }
      XML.empty(
        "link",
        ["rel": "via", "href": url, "hreflang": source.lang ?? "", "title": source.title],
        into: &output)
    }
  }

  private func atomText(of article: Article, into output: inout [UInt8]) {
    let summary = summary(of: article)
    switch archive.site.feeds.content {
    case .full:
      XML.element("summary", summary, into: &output)
      XML.html("content", ["type": "html"], into: &output) { entryText(of: article, into: &$0) }
    case .summary:
      XML.element("summary", summary.isEmpty ? article.title : summary, into: &output)
    }
  }
}
