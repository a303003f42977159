/// Footnotes as the site shows them: with roles of DPUB-ARIA 1.1, and labels in the site's language.
extension HTMLWriter {
  /// Begins the section of all footnotes, at the end of the document.
  mutating func startFootnotes() {
    switch dialect {
    case .site:
      markup("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
      placeholder(.label(.footnotes))
      placeholder(.title)
      markup("\">\n<ol>\n")
    case .cmark: markup("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    }
  }

  /// Begins the list item of a footnote, to which its calls lead.
  mutating func startFootnote(_ number: Int) {
    markup("<li id=\"")
    placeholder(.idPrefix)
    numbered("fn-", number)
    markup("\">\n")
  }

  /// Writes the call that is the `ordinal`th of its footnote.
  mutating func footnoteCall(_ number: Int, _ ordinal: Int) {
    markup("<sup class=\"footnote-ref\"><a id=\"")
    callID(number, ordinal)
    markup("\" href=\"#")
    placeholder(.idPrefix)
    numbered("fn-", number)
    markup("\" role=\"doc-noteref\">")
    self.number(number)
    markup("</a></sup>")
  }

  /// Writes the link from a footnote back to the `ordinal`th of its calls, with a number when there are several.
  mutating func footnoteLinkBack(_ number: Int, _ ordinal: Int) {
    markup("<a class=\"footnote-backref\" href=\"#")
    callID(number, ordinal)
    markup("\" role=\"doc-backlink\" aria-label=\"")
    placeholder(.label(.footnoteBack))
    if ordinal > 1 { numbered(" ", ordinal) }
    // The selector asks for the arrow as text: some phones show a coloured picture otherwise.
    markup("\">↩\u{FE0E}")
    if ordinal > 1 {
      numbered("<sup>", ordinal)
      markup("</sup>")
    }
    markup("</a>")
  }

  /// Writes the id of the call that is the `ordinal`th of its footnote.
  private mutating func callID(_ number: Int, _ ordinal: Int) {
    placeholder(.idPrefix)
    numbered("fnref-", number)
    if ordinal > 1 { numbered("-", ordinal) }
  }

  private mutating func numbered(_ literal: StaticString, _ number: Int) {
    markup(literal)
    self.number(number)
  }
}

/// Footnotes as `cmark_render_html` writes them: ids are made of labels, and the label of a link back is English.
extension HTMLWriter {
  mutating func startCMarkFootnote(label: String) {
    markup("<li id=\"fn-")
    address(label)
    markup("\">\n")
  }

  mutating func cmarkFootnoteCall(_ number: Int, _ ordinal: Int, label: String) {
    markup("<sup class=\"footnote-ref\"><a href=\"#fn-")
    address(label)
    markup("\" id=\"fnref-")
    address(label)
    if ordinal > 1 { numbered("-", ordinal) }
    markup("\" data-footnote-ref>")
    self.number(number)
    markup("</a></sup>")
  }

  mutating func cmarkFootnoteLinkBack(_ ordinal: Int, label: String) {
    markup("<a href=\"#fnref-")
    address(label)
    if ordinal > 1 { numbered("-", ordinal) }
    markup("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
    if ordinal > 1 {
      numbered("<sup class=\"footnote-ref\">", ordinal)
      markup("</sup>")
    }
    markup("</a>")
  }
}
