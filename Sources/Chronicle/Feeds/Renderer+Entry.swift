internal import Dates
internal import Text
internal import Markdown

/// What an entry says, whatever the format of the feed.
extension Renderer {
  func address(of index: Int, into output: inout ByteBuffer) {
    XML.escape(archive.site.address.origin, into: &output)
    XML.escape(archive.articlePaths[index], into: &output)
  }

  func id(of article: Article, into output: inout ByteBuffer) {
    XML.escape(archive.site.idStart, into: &output)
    XML.escape(article.id.value, into: &output)
  }

  /// The moment of the last correction; `nil` when nothing was corrected.
  func corrected(_ index: Int) -> Instant? {
    archive.articles[index].corrections.isEmpty ? nil : archive.updated(index)
  }

  /// What the entry is about, in plain text: for lists of entries, and for feeds of summaries, where
  /// it is all that there is to read, and never empty.
  func summary(of article: Article) -> String {
    guard article.corrections.isEmpty else {
      let notes = notes(of: article).map { "\($0.label) \($0.text)" }
      return (notes + [article.summary]).filter { !$0.isEmpty }.joined(separator: " ")
    }
    return article.summary.isEmpty && !hasFullText ? article.title : article.summary
  }

  /// Whether entries hold the text of their articles.
  var hasFullText: Bool { archive.site.feeds.content == .full }

  /// Its declared corrections, the newest first.
  private func notes(of article: Article) -> [(label: String, text: String)] {
    article.corrections.map { (moment: archive.clock.instant(of: $0.date), text: $0.text) }
      .sorted { $0.moment > $1.moment }
      .map { correction in
        let day = strings.date(archive.clock.day(of: correction.moment))
        return (strings.text(.correction, ["date": day]), correction.text)
      }
  }

  /// Appends its HTML as the text of an XML element.
  func entryText(of index: Int, into output: inout ByteBuffer, _ texts: inout EntryTexts) {
    XML.html(isOurs: !archive.site.allowsHTML, into: &output) { output in
      texts.withText(of: index, by: { write(textOf: index, into: &$0) }) { output.append($0) }
    }
  }

  /// Writes its HTML, with absolute addresses only: corrections, the text, the sources.
  func write(textOf index: Int, into html: inout ByteBuffer) {
    let article = archive.articles[index]
    for note in notes(of: article) {
      html += "<p><strong>"
      XML.escape(note.label, into: &html)
      html += "</strong> "
      XML.escape(note.text, into: &html)
      html += "</p>\n"
    }
    let lang = archive.foreignLanguage(article.lang)
    if !lang.isEmpty { html.append(text: #"<div lang="\#(lang)">"#) }
    body(of: index, into: &html)
    if !lang.isEmpty { html += "</div>\n" }
    sources(of: article, into: &html)
  }

  private func body(of index: Int, into html: inout ByteBuffer) {
    let article = archive.articles[index]
    let targets = archive.links[article: index]
    func absolute(_ target: String) -> String {
      if target.hasPrefix("#") {
        return archive.site.address(of: archive.articlePaths[index] + target)
      }
      return target.hasPrefix("/") ? archive.site.address(of: target) : target
    }
    article.body.html.write(
      into: &html, for: .feed, idPrefix: article.id.value + "--",
      headingShift: article.body.shift(toLevel: 3), labels: labels,
      link: { absolute(targets.links[$0].address) },
      image: {
        let image = targets.images[$0].shown
        return (absolute(image.address), image.size)
      })
  }
}
