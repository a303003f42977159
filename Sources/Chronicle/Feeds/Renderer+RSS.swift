internal import Markdown

extension Renderer {
  /// The newest articles of the chronicle, in full.
  func siteFeed(into output: inout [UInt8]) {
    let title = archive.site.title
    let count = archive.articles.count
    feed(
      title, page: archive.routes.home, at: archive.routes.feed,
      description: archive.site.description, of: Array(0..<count), into: &output)
  }

  /// The newest articles of a topic and of those below it.
  func topicFeed(_ index: Int, into output: inout [UInt8]) {
    let node = archive.topics.nodes[index]
    let page = archive.routes.topic(node.topic.id)
    let names = ["site": archive.site.title, "topic": node.topic.title]
    feed(
      strings.text(.feedTopic, names), page: page, at: page + "feed.xml",
      description: description(node.topic.summary, .descriptionTopic, node.topic.title),
      of: node.articles, into: &output)
  }

  /// RSS 2.0, with the full text by the content module.
  private func feed(
    _ title: String, page: String, at route: String, description: String, of articles: [Int],
    into output: inout [UInt8]
  ) {
    let site = archive.site
    XML.declaration(into: &output)
    output += #"<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom""#.utf8
    output += #" xmlns:content="http://purl.org/rss/1.0/modules/content/">"#.utf8
    output += "\n<channel>\n".utf8
    XML.element("title", title, into: &output)
    XML.element("link", site.address(of: page), into: &output)
    XML.element("description", description.isEmpty ? title : description, into: &output)
    XML.element("language", site.lang, into: &output)
    XML.element("copyright", site.rights, into: &output)
    output += #"<atom:link rel="self" type="application/rss+xml" href=""#.utf8
    XML.escape(site.address(of: route), into: &output)
    output += "\"/>\n".utf8
    for index in articles.suffix(site.feedEntries).reversed() { entry(index, into: &output) }
    output += "</channel>\n</rss>\n".utf8
  }

  private func entry(_ index: Int, into output: inout [UInt8]) {
    let article = archive.articles[index]
    output += "<item>\n".utf8
    XML.element("title", article.title, into: &output)
    let address = archive.site.address(of: archive.routes.article(article.slug))
    XML.element("link", address, into: &output)
    output += #"<guid isPermaLink="false">"#.utf8
    XML.escape(archive.site.entryID(of: article.id.value), into: &output)
    output += "</guid>\n".utf8
    XML.element("pubDate", archive.clock.mailDate(article.published), into: &output)
    for topic in archive.topics.ofArticle[index] {
      XML.element("category", archive.topics.nodes[topic].topic.title, into: &output)
    }
    XML.element("description", article.summary, into: &output)
    XML.element("content:encoded", entryText(of: article), into: &output)
    output += "</item>\n".utf8
  }

  /// The text and its sources as a feed reader shows them: every address is absolute.
  private func entryText(of article: Article) -> [UInt8] {
    var html: [UInt8] = []
    let targets = archive.links[article.path]
    let page = archive.routes.article(article.slug)
    func absolute(_ address: String?) -> String {
      guard let address else { return "" }
      if address.hasPrefix("#") { return archive.site.address(of: page + address) }
      return address.hasPrefix("/") ? archive.site.address(of: address) : address
    }
    article.body.html.write(
      into: &html, for: .feed, idPrefix: article.id.value + "--",
      headingShift: article.body.shift(toLevel: 3), labels: labels,
      link: { absolute(targets?.links[$0].address) },
      image: {
        let image = targets?.images[$0].shown
        return (absolute(image?.address), image?.size)
      })
    sources(of: article, into: &html)
    return html
  }

  private func sources(of article: Article, into html: inout [UInt8]) {
    guard !article.sources.isEmpty else { return }
    html += "<h3>".utf8
    XML.escape(strings[.sourcesHeading], into: &html)
    html += "</h3>\n<ol>\n".utf8
    for source in article.sources {
      html += "<li>".utf8
      if let url = source.url {
        html += #"<a href=""#.utf8
        XML.escape(url, into: &html)
        html += #"">"#.utf8
      }
      XML.escape(source.title, into: &html)
      if source.url != nil { html += "</a>".utf8 }
      let details = [source.publisher?.value, source.author, source.date.map(strings.period)]
      for detail in details.compactMap(\.self) { XML.escape(", \(detail)", into: &html) }
      html += "</li>\n".utf8
    }
    html += "</ol>\n".utf8
  }
}
