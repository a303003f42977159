internal import Text

/// Writes headings, and collects them for the table of contents.
///
/// An id is made of words that come after the tag it goes into: the tag is left open until the walk leaves the heading.
struct HeadingWriter {
  private(set) var headings: [Heading] = []
  private var ids = HeadingIDs()
  private var open: OpenHeading?

  /// A heading that the walk has entered and not left.
  private struct OpenHeading {
    let level: Int
    let lang: String?
    /// The start tag, which its id goes into.
    let tag: OpenTag
    /// The offset of its words in the plain text.
    let textOffset: Int
  }

  var isOpen: Bool { open != nil }

  /// Begins a heading.
  ///
  /// - Parameter lang: the language of the heading's words, when they say one.
  mutating func enter(
    _ level: Int, lang: String?, _ languages: inout LanguageStack, into writer: inout HTMLWriter
  ) {
    writer.plainText.startLine()
    writer.startLine()
    if writer.dialect == .site {
      writer.only(on: .page) { $0.markup("<div class=\"heading\">\n") }
    }
    writer.markup("<h")
    writer.headingLevel(level)
    if let lang { languages.enter(lang, into: &writer) }
    open = OpenHeading(
      level: level, lang: lang, tag: writer.currentTag, textOffset: writer.plainText.count)
    writer.markup(">")
  }

  /// Ends a heading, whose words are known now: they give its id and its link.
  mutating func leave(_ languages: inout LanguageStack, into writer: inout HTMLWriter) {
    guard let heading = open else { return }
    open = nil
    writer.plainText.startLine()
    let text = writer.plainText.trimmedString(from: heading.textOffset)
    let id = ids.id(for: text)
    headings.append(Heading(level: heading.level, id: id, text: text))
    if writer.dialect == .site { writer.insertID(id, into: heading.tag) }
    writer.markup("</h")
    writer.headingLevel(heading.level)
    writer.markup(">\n")
    if heading.lang != nil { languages.leave() }
    if writer.dialect == .site { writer.only(on: .page) { $0.headingLink(id, text) } }
  }
}

extension HTMLWriter {
  /// Ends what stands around a heading with a link to it, beside it, so that its words stay what a screen reader reads
  /// of it.
  fileprivate mutating func headingLink(_ id: String, _ text: String) {
    markup("<a class=\"heading-link\" href=\"#")
    placeholder(.idPrefix)
    escaped(id)
    markup("\" aria-label=\"")
    placeholder(.label(.headingLink))
    markup(" ")
    escaped(text)
    markup("\">#</a>\n</div>\n")
  }
}
