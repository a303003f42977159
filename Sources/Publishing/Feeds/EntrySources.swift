internal import Chronicle
internal import Text

/// Writes the sources that an article cites, as the end of its entry.
struct EntrySources {
  let site: Site
  let strings: Strings

  func write(_ sources: [Source], into html: inout ByteBuffer) {
    guard !sources.isEmpty else { return }
    html += "<h3>"
    XML.escape(strings[.sourcesHeading], into: &html)
    html += "</h3>\n<ol>\n"
    for source in sources { item(source, into: &html) }
    html += "</ol>\n"
  }

  private func item(_ source: Source, into html: inout ByteBuffer) {
    html += "<li><cite"
    let lang = site.foreignLanguage(source.lang)
    if !lang.isEmpty {
      html += " lang=\""
      XML.escape(lang, into: &html)
      html += "\""
    }
    html += ">"
    link(source.title, to: source.url, into: &html)
    html += "</cite>"
    detail(source.publisher?.value, into: &html)
    detail(source.author, into: &html)
    if let date = source.date { detail(strings.period(date), into: &html) }
    if !lang.isEmpty { detail(strings.languageText(lang), into: &html) }
    if let archived = source.archived {
      html += ", "
      link(strings[.sourceArchived], to: archived, into: &html)
    }
    html += "</li>\n"
  }

  private func detail(_ text: String?, into html: inout ByteBuffer) {
    guard let text else { return }
    html += ", "
    XML.escape(text, into: &html)
  }

  private func link(_ text: String, to address: String?, into html: inout ByteBuffer) {
    guard let address else { return XML.escape(text, into: &html) }
    html += #"<a href=""#
    XML.escape(address, into: &html)
    html += #"">"#
    XML.escape(text, into: &html)
    html += "</a>"
  }
}
