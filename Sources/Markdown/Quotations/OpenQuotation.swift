/// A quotation or an alert that the walk has entered and not left.
struct OpenQuotation {
  let node: CMarkNode
  /// The alert that the quotation is; `nil` when it quotes words.
  let alert: Alert?
  let origin: QuotationOrigin?
  let lang: String?
  /// The paragraph that ends with the mark of the quotation's language.
  let languageParagraph: CMarkNode?
  /// The offset of its words in the plain text.
  let textOffset: Int
  /// The reserved place for the address of what is quoted, as `HTMLWriter` counts.
  var citeIndex: Int?
  /// Whether a link or a footnote in it says where it comes from.
  var hasOrigin = false

  /// Sees what a quotation is, by its first and its last lines.
  ///
  /// Its language is said where its words end, or in a paragraph behind them.
  init(_ node: CMarkNode, alert: Alert?, languages: LanguageReader, textOffset: Int) {
    self.node = node
    self.alert = alert
    self.textOffset = textOffset
    origin = alert == nil ? QuotationOrigin(of: node) : nil
    let last = origin.map { $0.lineBreak == nil ? $0.paragraph.previous : $0.paragraph }
    guard alert == nil, languages.isEnabled, let paragraph = last ?? node.lastChild,
      paragraph.isParagraph,
      let mark = languages.mark(endOf: paragraph, before: origin?.lineBreak)
    else {
      lang = nil
      languageParagraph = nil
      return
    }
    lang = mark.lang
    languageParagraph = paragraph
  }
}
