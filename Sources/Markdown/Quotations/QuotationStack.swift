internal import Text

/// The quotations and alerts that the walk is in, and their HTML.
///
/// A quotation that says where it comes from is a figure: the words that are quoted end before its last line, which is
/// the caption. An alert is a note on a page and a quotation in a feed, whose readers know no notes.
struct QuotationStack {
  /// The innermost last.
  private var open: [OpenQuotation] = []
  /// The number of quotations around the words now written; alerts and captions quote nothing.
  private(set) var depth = 0

  /// The innermost quotation or alert.
  var current: OpenQuotation? { open.last }

  /// Whether this end of a line parts the words quoted from the line that says where they come from.
  @inline(__always)
  func isBeforeOrigin(_ lineBreak: CMarkNode) -> Bool {
    depth > 0 && open.last?.origin?.lineBreak == lineBreak
  }

  mutating func enter(
    _ quotation: OpenQuotation, _ languages: inout LanguageStack, into writer: inout HTMLWriter
  ) {
    open.append(quotation)
    if let alert = quotation.alert { return writer.startAlert(alert) }
    depth += 1
    if quotation.origin != nil { writer.markup("<figure class=\"quotation\">\n") }
    writer.markup("<blockquote")
    if quotation.origin?.link != nil { open[open.count - 1].citeIndex = writer.reserveCite() }
    if let lang = quotation.lang { languages.enter(lang, into: &writer) }
    writer.markup(">\n")
  }

  /// - Returns: a quotation that no other holds and whose words should say where they come from.
  mutating func leave(
    _ languages: inout LanguageStack, into writer: inout HTMLWriter
  ) -> OpenQuotation? {
    guard let quotation = open.popLast() else { return nil }
    if quotation.alert != nil {
      writer.endAlert()
    } else if quotation.origin != nil {
      writer.markup("</figure>\n")
    } else {
      endWords(of: quotation, &languages, into: &writer)
      if open.isEmpty { return quotation }
      if quotation.hasOrigin { noteOrigin() }
    }
    return nil
  }

  /// Ends the words quoted, and begins the caption that says where they come from.
  mutating func startCaption(_ languages: inout LanguageStack, into writer: inout HTMLWriter) {
    guard let quotation = open.last else { return }
    writer.startLine()
    endWords(of: quotation, &languages, into: &writer)
    writer.markup("<figcaption>")
  }

  /// Notes that a link or a footnote in the innermost quotation says where it comes from.
  @inline(__always)
  mutating func noteOrigin() {
    if !open.isEmpty { open[open.count - 1].hasOrigin = true }
  }

  /// Gives the quotation the address of what it quotes, if this is the link to it.
  ///
  /// - Parameter index: that of the link in `Document.links`.
  func cite(
    _ link: CMarkNode, _ destination: Destination, at index: Int, in writer: inout HTMLWriter
  ) {
    guard let quotation = open.last, let cite = quotation.citeIndex, quotation.origin?.link == link
    else { return }
    switch destination {
    case .external, .local: writer.fillCite(at: cite, link: index)
    case .refused, .empty: break
    }
  }

  private mutating func endWords(
    of quotation: OpenQuotation, _ languages: inout LanguageStack, into writer: inout HTMLWriter
  ) {
    if quotation.lang != nil { languages.leave() }
    depth -= 1
    writer.markup("</blockquote>\n")
  }
}
