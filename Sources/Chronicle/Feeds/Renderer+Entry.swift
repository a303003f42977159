internal import Markdown

/// What an entry says, whatever the format of the feed.
extension Renderer {
  func address(of article: Article) -> String {
    archive.site.address(of: archive.routes.article(article.slug))
  }

  /// The moment of the last correction; `nil` when nothing was corrected.
  func corrected(_ index: Int) -> Instant? {
    archive.articles[index].corrections.isEmpty ? nil : archive.updated(index)
  }

  /// What the entry is about, in plain text: for lists of entries, and for feeds of summaries.
  func summary(of article: Article) -> String {
    let notes = notes(of: article).map { "\($0.label) \($0.text)" }
    return (notes + [article.summary]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Its declared corrections, the newest first.
  private func notes(of article: Article) -> [(label: String, text: String)] {
    article.corrections.map { (moment: archive.clock.instant(of: $0.date), text: $0.text) }
      .sorted { $0.moment > $1.moment }
      .map { correction in
        let day = strings.date(archive.clock.day(of: correction.moment))
        return (strings.text(.correction, ["date": day]), correction.text)
      }
  }

  /// Appends its HTML, with absolute addresses only: corrections, the text, the sources.
  func entryText(of article: Article, into html: inout [UInt8]) {
    for note in notes(of: article) {
      html += "<p><strong>".utf8
      XML.escape(note.label, into: &html)
      html += "</strong> ".utf8
      XML.escape(note.text, into: &html)
      html += "</p>\n".utf8
    }
    let lang = archive.foreignLanguage(article.lang)
    if !lang.isEmpty { html += #"<div lang="\#(lang)">"#.utf8 }
    body(of: article, into: &html)
    if !lang.isEmpty { html += "</div>\n".utf8 }
    sources(of: article, into: &html)
  }

  private func body(of article: Article, into html: inout [UInt8]) {
    let targets = archive.links[article.path]
    let address = address(of: article)
    func absolute(_ target: String?) -> String {
      guard let target else { return "" }
      if target.hasPrefix("#") { return address + target }
      return target.hasPrefix("/") ? archive.site.address(of: target) : target
    }
    article.body.html.write(
      into: &html, for: .feed, idPrefix: article.id.value + "--",
      headingShift: article.body.shift(toLevel: 3), labels: labels,
      link: { absolute(targets?.links[$0].address) },
      image: {
        let image = targets?.images[$0].shown
        return (absolute(image?.address), image?.size)
      })
  }

  private func sources(of article: Article, into html: inout [UInt8]) {
    guard !article.sources.isEmpty else { return }
    html += "<h3>".utf8
    XML.escape(strings[.sourcesHeading], into: &html)
    html += "</h3>\n<ol>\n".utf8
    for source in article.sources { item(source, into: &html) }
    html += "</ol>\n".utf8
  }

  private func item(_ source: Source, into html: inout [UInt8]) {
    let lang = archive.foreignLanguage(source.lang)
    html += lang.isEmpty ? "<li><cite>".utf8 : #"<li><cite lang="\#(lang)">"#.utf8
    link(source.title, to: source.url, into: &html)
    html += "</cite>".utf8
    let details = [
      source.publisher?.value, source.author, source.date.map(strings.period),
      lang.isEmpty ? nil : languageText(lang),
    ]
    for detail in details.compactMap(\.self) { XML.escape(", \(detail)", into: &html) }
    if let archived = source.archived {
      html += ", ".utf8
      link(strings[.sourceArchived], to: archived, into: &html)
    }
    html += "</li>\n".utf8
  }

  private func link(_ text: String, to address: String?, into html: inout [UInt8]) {
    guard let address else { return XML.escape(text, into: &html) }
    html += #"<a href=""#.utf8
    XML.escape(address, into: &html)
    html += #"">"#.utf8
    XML.escape(text, into: &html)
    html += "</a>".utf8
  }
}
