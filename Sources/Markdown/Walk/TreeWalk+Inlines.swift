import CCMarkGFM
internal import Text

extension TreeWalk {
  /// Writes a line break that the author wants (CommonMark 0.29, section 6.9).
  mutating func hardBreak() {
    writer.lineBreak(writer.dialect == .site ? "<br>\n" : "<br />\n")
  }

  /// Writes a tag of an emphasis, in the language that a mark behind it says.
  mutating func emphasis(_ tag: StaticString, _ node: CMarkNode, _ isEntered: Bool) {
    let mark = languageReader.mark(behind: node)
    if !isEntered, mark != nil { languages.leave() }
    writer.markup(isEntered ? "<" : "</")
    writer.markup(tag)
    if isEntered, let mark { languages.enter(mark.lang, into: &writer) }
    writer.markup(">")
  }

  /// Shows a tag of raw HTML as text (CommonMark 0.29, section 6.8), unless the site lets its authors write it.
  mutating func htmlInline(_ node: CMarkNode) {
    node.withLiteral { htmlInline($0, node) }
  }

  private mutating func htmlInline(_ html: Span<UInt8>, _ node: CMarkNode) {
    switch writer.dialect {
    case .cmark: writer.markup("<!-- raw HTML omitted -->")
    case .site where options.allowsHTML: writer.trusted(html)
    case .site:
      reporter.report(.rawHTML(html.firstLine), at: node)
      writer.escaped(html)
    }
  }

  /// Writes the call of a footnote, which says where a quotation comes from as a link does.
  mutating func footnoteCall(_ node: CMarkNode) {
    if footnotes.call(node, into: &writer) { quotations.noteOrigin() }
  }

  /// Writes the tags of a link, which may lead to what a quotation around it quotes.
  mutating func link(_ node: CMarkNode, _ isEntered: Bool) {
    guard isEntered else {
      return links.leave(imageCount: images.images.count, into: &writer, &reporter)
    }
    let destination = Destination(of: node, homes: options.homes)
    quotations.cite(node, destination, at: links.links.count, in: &writer)
    links.enter(
      node, to: destination, hreflang: languageReader.mark(behind: node)?.lang,
      languages.typography, imageCount: images.images.count, into: &writer, &reporter)
    quotations.noteOrigin()
  }

  /// Writes an image; the walk then passes over what is within it.
  mutating func image(_ node: CMarkNode, _ isEntered: Bool) {
    if isEntered {
      images.enter(
        node, Destination(of: node, homes: options.homes), into: &writer, &reporter)
      detourEnd = node
    } else {
      images.leave(
        node, isFigure: paragraph.isFigure(of: node), languages.typography, into: &writer,
        &reporter)
    }
  }

  /// Writes what is within an image as its alternative text.
  mutating func alternativeText(_ node: CMarkNode, _ type: cmark_node_type) {
    switch type {
    case CMARK_NODE_TEXT: alternativeWords(node)
    case CMARK_NODE_CODE: node.withLiteral { writer.text($0) }
    case CMARK_NODE_HTML_INLINE:
      reporter.report(.rawHTML(node.withLiteral { $0.firstLine }), at: node)
      node.withLiteral { writer.text($0) }
    case CMARK_NODE_LINEBREAK, CMARK_NODE_SOFTBREAK: writer.text(" ")
    default: break
    }
  }
}

extension Destination {
  /// Sorts the address of a link or an image of the tree.
  fileprivate init(of node: CMarkNode, homes: [String]) {
    self.init(node.withAddress { $0.string }, homes: homes)
  }
}
