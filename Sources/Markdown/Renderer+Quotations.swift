internal import Text
import CCMarkGFM

extension Renderer {
  mutating func blockQuote(_ node: OpaquePointer, _ isEntered: Bool) {
    output.startLine()
    switch (style, isEntered) {
    case (.plain, _): output.append(isEntered ? "<blockquote>\n" : "</blockquote>\n")
    case (.site, true): start(OpenQuotation(node: node, textOffset: plainText.count))
    case (.site, false):
      guard let quotation = quotations.popLast() else { return }
      close(quotation)
    }
  }

  private mutating func start(_ opened: OpenQuotation) {
    var quotation = opened
    quotation.alert = alert(of: quotation.node)
    if quotation.alert == nil {
      quotation.origin = origin(of: quotation.node)
      readLanguage(of: &quotation)
      quotingDepth += 1
    }
    write(&quotation)
    quotations.append(quotation)
  }

  private mutating func write(_ quotation: inout OpenQuotation) {
    if let alert = quotation.alert {
      return start(alert)
    }
    if quotation.origin != nil { output.append("<figure class=\"quotation\">\n") }
    output.append("<blockquote")
    if quotation.origin?.link != nil {
      quotation.citeHole = holes.count
      hole(.nothing)
    }
    if let lang = quotation.lang { enter(lang) }
    output.append(">\n")
  }

  private mutating func start(_ alert: Alert) {
    only(.page) {
      $0.output.append("<aside class=\"alert alert-")
      $0.output.append(text: alert.rawValue)
      $0.output.append("\" role=\"note\">\n")
    }
    only(.feed) { $0.output.append("<blockquote>\n") }
    output.append("<p class=\"alert-title\"><strong>")
    hole(.label(alert.label))
    output.append("</strong></p>\n")
  }

  private mutating func close(_ quotation: OpenQuotation) {
    if quotation.alert != nil {
      only(.page) { $0.output.append("</aside>\n") }
      only(.feed) { $0.output.append("</blockquote>\n") }
    } else if quotation.origin != nil {
      output.append("</figure>\n")
    } else {
      endQuoting(quotation)
      reportMissingOrigin(of: quotation)
    }
  }

  private mutating func endQuoting(_ quotation: OpenQuotation) {
    if quotation.lang != nil { leaveLanguage() }
    quotingDepth -= 1
    output.append("</blockquote>\n")
  }

  /// Whether the line ends here after which a quotation says where it comes from.
  func isBeforeOrigin(_ lineBreak: OpaquePointer) -> Bool {
    quotingDepth > 0 && quotations.last?.origin?.lineBreak == lineBreak
  }

  /// Ends the words quoted, and begins the line that says where they come from.
  mutating func startOrigin() {
    if case .plain = openParagraph.kind { endParagraph() }
    plainText.startLine()
    openParagraph = OpenParagraph(kind: .origin)
    guard let quotation = quotations.last else { return }
    output.startLine()
    endQuoting(quotation)
    output.append("<figcaption>")
  }

  /// Gives a quotation the address of what it quotes, once the walk meets the link to it.
  mutating func cite(_ destination: Destination, from link: OpaquePointer) {
    guard let quotation = quotations.last, let index = quotation.citeHole,
      quotation.origin?.link == link
    else { return }
    switch destination {
    case .external, .local: holes[index].content = .cite(Int32(links.count))
    case .refused, .empty: break
    }
  }

  private mutating func reportMissingOrigin(of quotation: OpenQuotation) {
    if !quotations.isEmpty {
      quotations[quotations.count - 1].hasSource =
        quotations[quotations.count - 1].hasSource || quotation.hasSource
      return
    }
    guard let limit = options.quotationLimit, !quotation.hasSource else { return }
    let words = plainText.wordCount(from: quotation.textOffset)
    guard words >= limit else { return }
    report(.quotationWithoutOrigin(words: words), at: position(of: quotation.node))
  }

  /// The alert that a quotation is; a mark that is almost one is told.
  private mutating func alert(of quotation: OpaquePointer) -> Alert? {
    guard let paragraph = cmark_node_first_child(quotation), isParagraph(paragraph),
      let first = cmark_node_first_child(paragraph), isText(first),
      let mark = AlertMark(literal(of: first))
    else { return nil }
    let next = cmark_node_next(first)
    if mark.isAlone, endsLine(next) {
      if let alert = mark.alert { return alert }
      report(.unknownAlert(mark.name), at: position(of: paragraph))
    } else if let alert = Alert(rawValue: mark.name.lowercased()) {
      report(.alertNotAlone(mark: alert.mark), at: position(of: paragraph))
    }
    return nil
  }

  /// The last line of a quotation, if it begins with a dash and is not all of it.
  private func origin(of quotation: OpaquePointer) -> OpenQuotation.Origin? {
    guard let paragraph = cmark_node_last_child(quotation), isParagraph(paragraph),
      let last = cmark_node_last_child(paragraph)
    else { return nil }
    var first = last
    var link: OpaquePointer?
    while !isLineBreak(first) {
      if cmark_node_get_type(first) == CMARK_NODE_LINK { link = first }
      guard let previous = cmark_node_previous(first) else {
        let isAll = cmark_node_previous(paragraph) == nil
        guard !isAll, beginsWithDash(first) else { return nil }
        return OpenQuotation.Origin(paragraph: paragraph, lineBreak: nil, link: link)
      }
      first = previous
    }
    guard let start = cmark_node_next(first), beginsWithDash(start) else { return nil }
    return OpenQuotation.Origin(paragraph: paragraph, lineBreak: first, link: link)
  }

  private func beginsWithDash(_ node: OpaquePointer) -> Bool {
    guard isText(node) else { return false }
    let text = literal(of: node)
    return ["\u{2014} ", "\u{2014}\u{A0}", "\u{2014}\u{202F}", "\u{2013} "].contains {
      text.starts(with: $0.utf8)
    }
  }

  func firstLineBreak(in paragraph: OpaquePointer) -> OpaquePointer? {
    var node = cmark_node_first_child(paragraph)
    while let current = node, !isLineBreak(current) { node = cmark_node_next(current) }
    return node
  }
}
