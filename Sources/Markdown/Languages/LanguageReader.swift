import CCMarkGFM
internal import Text

/// Reads off cmark's tree which language passages say that they are in.
///
/// A mark stands directly behind a link or an emphasis, or apart at the end of a block. It belongs to what it
/// follows, and the walk must know it when it enters that: so a few nodes are looked at ahead.
struct LanguageReader {
  /// Whether there is a mark in the text at all; when there is none, nothing is looked at.
  let isEnabled: Bool

  /// The mark directly behind a link or an emphasis.
  func mark(behind node: CMarkNode) -> LanguageMark? {
    guard isEnabled, let next = node.next, next.isText else { return nil }
    return next.withLiteral { LanguageMark(beginning: $0) }
  }

  /// The mark at the end of a paragraph, a heading or a cell.
  ///
  /// - Parameter end: where the words of a quotation end before the line that says where they come from.
  func mark(endOf block: CMarkNode, before end: CMarkNode? = nil) -> LanguageMark? {
    guard isEnabled, let last = end.map(\.previous) ?? block.lastChild, last.isText else {
      return nil
    }
    return last.withLiteral { mark(endOf: $0, of: last) }
  }

  /// Whether a paragraph is a mark and nothing else.
  func isOnlyMark(_ paragraph: CMarkNode) -> Bool {
    guard let text = paragraph.firstChild, text.isText, text.next == nil else { return false }
    return text.withLiteral { LanguageMark(ending: $0)?.count == $0.count }
  }

  /// The part of a text that is left without the marks that it begins and ends with.
  ///
  /// - Parameters:
  ///   - literal: that of the text.
  ///   - block: the block that the walk is in.
  ///   - end: where the words of the quotation end that the walk is in.
  func words(
    _ literal: Span<UInt8>, of text: CMarkNode, in block: CMarkNode?, before end: CMarkNode?
  ) -> Range<Int> {
    var range = literal.indices
    if let previous = text.previous, takesMark(previous),
      let mark = LanguageMark(beginning: literal)
    {
      range = mark.count..<range.upperBound
    }
    if text.endsBeforeLineBreak, endsWords(text, in: block, before: end),
      let mark = mark(endOf: literal, of: text), mark.count <= range.count
    {
      range = range.lowerBound..<range.upperBound - mark.count
    }
    return range
  }
}

extension LanguageReader {
  private func mark(endOf literal: Span<UInt8>, of text: CMarkNode) -> LanguageMark? {
    guard let mark = LanguageMark(ending: literal) else { return nil }
    // Without a space it belongs to the emphasis or link that it follows.
    let isAll = mark.count == literal.count
    guard isAll, let previous = text.previous, !previous.isLineBreak else { return mark }
    return literal[0] == UInt8(ascii: "{") ? nil : mark
  }

  private func takesMark(_ node: CMarkNode) -> Bool {
    switch node.type {
    case CMARK_NODE_LINK, CMARK_NODE_EMPH, CMARK_NODE_STRONG: true
    default: false
    }
  }

  /// Whether a block says its language at the end of this text.
  private func endsWords(_ text: CMarkNode, in block: CMarkNode?, before end: CMarkNode?) -> Bool {
    guard let block, text.parent == block else { return false }
    guard let next = text.next else { return true }
    return end == next
  }
}
