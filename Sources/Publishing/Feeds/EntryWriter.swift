internal import Chronicle
internal import Dates
internal import Markdown
internal import Text

/// Writes the contents of entries, whatever the format of the feed.
///
/// A class, though it never changes: each document of each feed holds it.
final class EntryWriter: Sendable {
  let archive: Archive
  let strings: Strings
  /// The words that texts take from the theme.
  private let labels: Labels
  private let topicCategories: [Category]
  private let tagCategories: [Category]

  init(_ archive: Archive, _ strings: Strings) {
    self.archive = archive
    self.strings = strings
    labels = Labels(strings)
    topicCategories = archive.topicCategories
    tagCategories = archive.tagCategories
  }

  /// Whether entries hold the text of their articles.
  var hasFullText: Bool { archive.site.feeds.content == .full }

  func address(of article: ArchivedArticle, into output: inout ByteBuffer) {
    XML.escape(archive.site.address.origin, into: &output)
    XML.escape(article.route.string, into: &output)
  }

  func id(of article: ArchivedArticle, into output: inout ByteBuffer) {
    XML.escape(archive.site.idStart, into: &output)
    XML.escape(article.article.id.value, into: &output)
  }

  /// The moment of the last correction; `nil` when nothing was corrected.
  func corrected(_ index: ArticleIndex) -> Instant? {
    archive.articles[index].article.corrections.isEmpty ? nil : archive.updated(index)
  }

  /// The subject of an entry in plain text: for lists of entries, and for feeds of summaries, where it
  /// is all that there is to read, and never empty.
  func summary(of article: Article) -> String {
    guard article.corrections.isEmpty else {
      let notes = notes(of: article).map { "\($0.label) \($0.text)" }
      return (notes + [article.summary]).filter { !$0.isEmpty }.joined(separator: " ")
    }
    return article.summary.isEmpty && !hasFullText ? article.title : article.summary
  }

  /// Hands over the topics and tags of an article.
  func categories(of article: ArchivedArticle, _ take: (borrowing Category) -> Void) {
    for topic in article.topics { take(topicCategories[topic.position]) }
    for tag in article.terms.tag { take(tagCategories[tag.position]) }
  }

  /// The last change of what a document holds: no feed knows when it was made.
  func updated(_ feed: Feed, _ document: FeedDocument) -> Instant {
    let moments = document.articles(of: feed).lazy.map(archive.updated)
    return moments.max() ?? archive.clock.now
  }

  /// Appends the HTML of an entry as the text of an XML element.
  func xmlText(
    of index: ArticleIndex, into output: inout ByteBuffer, _ texts: inout EntryTexts
  ) {
    XML.html(isOurs: !archive.site.allowsHTML, into: &output) { output in
      texts.withText(of: index, by: { text(of: index, into: &$0) }) { output.append($0) }
    }
  }

  /// Writes the HTML of an entry, with absolute addresses only: corrections, the text, the sources.
  func text(of index: ArticleIndex, into html: inout ByteBuffer) {
    let archived = archive.articles[index]
    let article = archived.article
    for note in notes(of: article) {
      html += "<p><strong>"
      XML.escape(note.label, into: &html)
      html += "</strong> "
      XML.escape(note.text, into: &html)
      html += "</p>\n"
    }
    let lang = archive.site.foreignLanguage(article.lang)
    if !lang.isEmpty { html.append(text: #"<div lang="\#(lang)">"#) }
    body(of: archived, into: &html)
    if !lang.isEmpty { html += "</div>\n" }
    EntrySources(site: archive.site, strings: strings).write(article.sources, into: &html)
  }

  /// The declared corrections of an article, the newest first.
  private func notes(of article: Article) -> [(label: String, text: String)] {
    article.corrections.map { (moment: archive.clock.instant(of: $0.date), text: $0.text) }
      .sorted { $0.moment > $1.moment }
      .map { correction in
        let day = strings.date(archive.clock.day(of: correction.moment))
        return (strings.text(.correction, ["date": day]), correction.text)
      }
  }

  private func body(of archived: ArchivedArticle, into html: inout ByteBuffer) {
    let (text, site) = (archived.body, archive.site)
    func absolute(_ target: String) -> String {
      if target.hasPrefix("#") { return site.address(of: archived.route) + target }
      return target.hasPrefix("/") ? site.address(of: Route(target)) : target
    }
    text.document.html.write(
      into: &html, for: .feed, idPrefix: archived.article.id.value + "--",
      headingShift: text.document.shift(toLevel: 3), labels: labels,
      link: { absolute(text.links[$0].address) },
      image: {
        let image = text.images[$0].shown
        return (absolute(image.address), image.size)
      })
  }
}
