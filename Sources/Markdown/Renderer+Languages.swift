internal import Text
internal import Typography
import CCMarkGFM

extension Renderer {
  /// Writes the attribute, and sets what follows as its language wants it.
  mutating func enter(_ lang: String) {
    output.append(" lang=\"")
    output.append(text: lang)
    output.append("\"")
    languages.append(lang)
    setTypography()
  }

  mutating func leaveLanguage() {
    languages.removeLast()
    setTypography()
  }

  /// A site that wants no typography wants none for foreign words either.
  private mutating func setTypography() {
    guard options.typography != .none else { return }
    typesetter.rules = languages.last.map(TypographyRules.init(lang:)) ?? options.typography
  }

  /// The mark directly behind a link or an emphasis.
  func languageMark(behind node: OpaquePointer) -> LanguageMark? {
    guard style == .site, let next = cmark_node_next(node), isText(next) else { return nil }
    return LanguageMark(beginning: literal(of: next))
  }

  /// The mark at the end of a paragraph, a heading, a cell, or the words before an origin.
  func languageMark(
    endOf block: OpaquePointer, before end: OpaquePointer? = nil
  ) -> LanguageMark? {
    guard style == .site,
      let last = end.map(cmark_node_previous) ?? cmark_node_last_child(block), isText(last)
    else { return nil }
    return languageMark(atEndOf: last)
  }

  private func languageMark(atEndOf text: OpaquePointer) -> LanguageMark? {
    guard let mark = LanguageMark(ending: literal(of: text)) else { return nil }
    // Without a space it belongs to the emphasis or link that it follows.
    let isAll = mark.count == literal(of: text).count
    guard isAll, let previous = cmark_node_previous(text), !isLineBreak(previous) else {
      return mark
    }
    return literal(of: text).first == UInt8(ascii: "{") ? nil : mark
  }

  /// The language of a quotation is said where its words end, or in a paragraph behind them.
  mutating func readLanguage(of quotation: inout OpenQuotation) {
    guard mentionsLanguages else { return }
    var last = cmark_node_last_child(quotation.node)
    if let origin = quotation.origin, origin.lineBreak == nil {
      last = cmark_node_previous(origin.paragraph)
    }
    guard let last, isParagraph(last),
      let mark = languageMark(endOf: last, before: quotation.origin?.lineBreak)
    else { return }
    quotation.lang = mark.lang
    quotation.languageParagraph = last
  }

  func isOnlyLanguageMark(_ paragraph: OpaquePointer) -> Bool {
    guard let text = cmark_node_first_child(paragraph), isText(text),
      cmark_node_next(text) == nil
    else { return false }
    return LanguageMark(ending: literal(of: text))?.count == literal(of: text).count
  }

  /// Takes from a text the marks that it begins and ends with; any other is told of.
  mutating func withoutLanguageMarks(
    _ text: UnsafeRawBufferPointer, _ node: OpaquePointer
  ) -> UnsafeRawBufferPointer {
    var range = 0..<text.count
    if let previous = cmark_node_previous(node), takesLanguage(previous),
      let mark = LanguageMark(beginning: text)
    {
      range = mark.count..<text.count
    }
    if endsLine(cmark_node_next(node)), isEndOfLanguage(node),
      let mark = languageMark(atEndOf: node),
      mark.count <= range.count
    {
      range = range.lowerBound..<text.count - mark.count
    }
    return UnsafeRawBufferPointer(rebasing: text[range])
  }

  private func takesLanguage(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_LINK, CMARK_NODE_EMPH, CMARK_NODE_STRONG: true
    default: false
    }
  }

  /// Whether a block says its language at the end of this text.
  private func isEndOfLanguage(_ text: OpaquePointer) -> Bool {
    guard let block, cmark_node_parent(text) == block else { return false }
    guard let next = cmark_node_next(text) else { return true }
    return quotations.last?.origin?.lineBreak == next
  }

  /// Tells of a mark that says the language of nothing; it is not shown either.
  mutating func reportStrayLanguageMark(_ mark: UnsafeRawBufferPointer) {
    guard let offset = offsetInBlock(of: mark[...]) else { return }
    let written = String(decoding: mark, as: UTF8.self)
    report(.misplacedLanguage(written), at: source.position(ofOffset: offset))
  }
}

extension UnsafeRawBufferPointer {
  /// The first mark within a range, also one that is malformed.
  func firstLanguageMark(in range: Range<Int>) -> Range<Int>? {
    guard let start = firstOffset(of: LanguageMark.opening.dropLast(), in: range) else {
      return nil
    }
    let end = self[start..<range.upperBound].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "}") }
    guard let end else { return start..<range.upperBound }
    return start..<(self[end] == UInt8(ascii: "}") ? end + 1 : end)
  }
}
