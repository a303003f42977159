internal import Text

extension TreeWalk {
  /// Writes the tags of a quotation or an alert (CommonMark 0.29, section 5.1).
  mutating func quotation(_ node: CMarkNode, _ isEntered: Bool) {
    writer.startLine()
    switch (writer.dialect, isEntered) {
    case (.cmark, true): writer.markup("<blockquote>\n")
    case (.cmark, false): writer.markup("</blockquote>\n")
    case (.site, true): enterQuotation(node)
    case (.site, false):
      if let quotation = quotations.leave(&languages, into: &writer) { lint(quotation) }
    }
  }

  private mutating func enterQuotation(_ node: CMarkNode) {
    let mark = AlertMark(of: node)
    if let mark, let problem = mark.problem { reporter.report(problem, at: mark.paragraph) }
    let quotation = OpenQuotation(
      node, alert: mark?.alert, languages: languageReader, textOffset: writer.plainText.count)
    quotations.enter(quotation, &languages, into: &writer)
  }

  /// Reports a quotation that is long and does not say where it comes from; its words are counted when they are all
  /// written.
  private mutating func lint(_ quotation: OpenQuotation) {
    let lint = QuotationLint(limit: options.quotationLimit)
    let problem = writer.plainText.withSpan { text in
      lint.problem(
        ofWords: text.wordCount(from: quotation.textOffset), hasOrigin: quotation.hasOrigin)
    }
    if let problem { reporter.report(problem, at: quotation.node) }
  }

  /// Ends the words quoted, and begins the line that says where they come from.
  ///
  /// The line may be the last of a paragraph whose other lines are quoted: that paragraph then ends here.
  mutating func startOrigin() {
    if paragraph.isPlain { endParagraph() }
    writer.plainText.startLine()
    paragraph = OpenParagraph(presentation: .origin)
    quotations.startCaption(&languages, into: &writer)
  }
}
