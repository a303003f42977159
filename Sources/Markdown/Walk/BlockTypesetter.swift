internal import Text
internal import Typography

/// Sets the texts of a block one after the other, with what stands around each.
///
/// Typography knows nothing of trees: what stands before a text is read off the words already written, what follows off
/// cmark's tree, and straight quotes are paired across the markup of the whole block.
struct BlockTypesetter {
  private var typesetter: Typesetter
  private var quotes = BlockQuotes(of: nil)

  init(_ rules: TypographyRules) { typesetter = Typesetter(rules) }

  /// Writes a part of a text by rules, which must not be `none`.
  ///
  /// - Parameters:
  ///   - text: the literal of the node.
  ///   - block: the paragraph, heading or cell that the node is in.
  mutating func set(
    _ range: Range<Int>, of text: Span<UInt8>, _ node: CMarkNode, in block: CMarkNode?,
    by rules: TypographyRules, into writer: inout HTMLWriter
  ) {
    if quotes.block != block { quotes = BlockQuotes(of: block) }
    use(rules)
    let start = writer.plainText.count
    let words = text.extracting(range)
    let after =
      range.upperBound < text.count
      ? Neighbour(at: range.upperBound, in: text) : node.neighbour(behind: words)
    typesetter.set(words, before: writer.lastNeighbour, after: after, into: &writer.plainText) {
      quotes.form(at: range.lowerBound + $0, of: node)
    }
    writer.wordsSet(
      from: start, raising: typesetter.raised, hasMarkup: typesetter.hasMarkup)
  }

  /// The space that is printed instead of the end of a line, where a rule wants none to end.
  mutating func space(
    insteadOf lineBreak: CMarkNode, by rules: TypographyRules
  ) -> StaticString? {
    guard rules != .none, let previous = lineBreak.previous, let next = lineBreak.next,
      previous.isText, next.isText
    else { return nil }
    use(rules)
    return previous.withLiteral { before in
      next.withLiteral { typesetter.spaceHolding(before, and: $0) }
    }
  }

  private mutating func use(_ rules: TypographyRules) {
    if typesetter.rules != rules { typesetter.rules = rules }
  }
}

extension HTMLWriter {
  /// The last character that was written in the block.
  var lastNeighbour: Neighbour {
    guard let last = plainText.last, last != .lineFeed else { return .edge }
    return plainText.withSpan { Neighbour(before: $0.count, in: $0) }
  }
}
