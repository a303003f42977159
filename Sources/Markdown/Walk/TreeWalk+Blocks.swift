internal import Text

extension TreeWalk {
  /// Writes the tags of a heading (CommonMark 0.29, sections 4.2 and 4.3).
  mutating func heading(_ node: CMarkNode, _ isEntered: Bool) {
    reporter.locator.block = node
    guard isEntered else { return headings.leave(&languages, into: &writer) }
    let level = node.headingLevel
    let lang = languageReader.mark(endOf: node)?.lang
    headings.enter(level, lang: lang, &languages, into: &writer)
    guard writer.dialect == .site, let problem = headingLevels.check(level) else { return }
    reporter.report(problem, at: node)
  }

  /// Shows raw HTML as text (CommonMark 0.29, section 4.6), unless the site lets its authors write it.
  ///
  /// cmark's safe mode would drop the whole block, and with it the words and links of a paragraph that begins with a
  /// tag.
  mutating func htmlBlock(_ node: CMarkNode) {
    reporter.locator.block = node
    node.withLiteral { htmlBlock($0, node) }
  }

  private mutating func htmlBlock(_ html: Span<UInt8>, _ node: CMarkNode) {
    writer.startLine()
    switch writer.dialect {
    case .cmark: writer.markup("<!-- raw HTML omitted -->\n")
    case .site where options.allowsHTML:
      writer.plainText(ofHTML: html)
      writer.trusted(html)
      writer.startLine()
    case .site:
      reporter.report(.rawHTML(html.firstLine), at: node)
      writer.markup("<pre><code>")
      writer.lines(html)
      writer.markup("</code></pre>\n")
    }
  }

  mutating func table(_ node: CMarkNode, _ isEntered: Bool) {
    if isEntered {
      tables.enter(node, below: headings.headings.last?.text, into: &writer)
    } else {
      tables.leave(&writer)
    }
  }

  mutating func tableRow(_ node: CMarkNode, _ isEntered: Bool) {
    if isEntered {
      tables.enterRow(node, into: &writer)
    } else {
      tables.leaveRow(&writer)
    }
  }

  /// Writes the tags of a cell, whose words may say at their end which language they are in.
  mutating func tableCell(_ node: CMarkNode, _ isEntered: Bool) {
    reporter.locator.block = node
    let lang = languageReader.mark(endOf: node)?.lang
    if isEntered {
      tables.enterCell(lang: lang, &languages, into: &writer)
    } else {
      tables.leaveCell(lang: lang, &languages, into: &writer)
    }
  }

  mutating func footnote(_ isEntered: Bool) {
    if isEntered {
      footnotes.enter(&writer)
    } else {
      footnotes.leave(&writer)
    }
  }
}

extension Span<UInt8> {
  /// The bytes up to the end of the first line.
  var firstLine: String {
    string(0..<(firstIndex(in: indices) { $0 == .lineFeed || $0 == .carriageReturn } ?? count))
  }
}
