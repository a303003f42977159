internal import Text

/// Finds asterisks that were meant as emphasis and are shown as they are.
///
/// CommonMark begins and ends emphasis by what stands on both sides of the asterisks (CommonMark 0.29, section 6.4,
/// "left-flanking"): `**Attention :**texte` and `«*a*»b` keep theirs, which few authors expect. An asterisk may also
/// be meant: one that stands between spaces, or a single one in a block, is left alone.
struct StrayEmphasisLint {
  /// Asterisks that are left.
  struct Mark {
    /// The asterisks and up to eight bytes behind them, by which they are found in the Markdown.
    ///
    /// Bytes and not a string, because the last may be the first of a letter.
    let bytes: [UInt8]
    /// The number of asterisks.
    let length: Int
  }

  /// The kind of character on one side of asterisks.
  private enum Flank {
    case space, punctuation, word
  }

  /// The first lone asterisk of the block that could begin or end an emphasis.
  private var first: (mark: Mark, isAtPunctuation: Bool)?
  /// One is enough for an author to look at the paragraph.
  private var isReported = false
  private var block: CMarkNode?

  /// Looks at the next text of a block.
  ///
  /// - Parameter text: the literal of the node.
  /// - Returns: the mark to report, once a block.
  mutating func check(
    _ text: Span<UInt8>, of node: CMarkNode, in block: CMarkNode?
  ) -> Mark? {
    if block != self.block {
      self = Self()
      self.block = block
    }
    var rest = text.indices
    while !isReported, let start = text.firstIndex(of: UInt8(ascii: "*"), in: rest) {
      let end = text.firstIndex(in: start..<text.count) { $0 != UInt8(ascii: "*") } ?? text.count
      rest = end..<text.count
      if let mark = check(start..<end, of: text, node) {
        isReported = true
        return mark
      }
    }
    return nil
  }

  private mutating func check(
    _ range: Range<Int>, of text: Span<UInt8>, _ node: CMarkNode
  ) -> Mark? {
    let (before, after) = (side(before: range, of: text, node), side(after: range, of: text, node))
    guard range.count <= 3, before != .space || after != .space else { return nil }
    let bytes = text.extracting(words(behind: range, of: text)).array
    let mark = Mark(bytes: bytes, length: range.count)
    if range.count > 1 { return mark }
    let isAtPunctuation = before == .punctuation || after == .punctuation
    guard let first else {
      self.first = (mark, isAtPunctuation)
      return nil
    }
    return first.isAtPunctuation || isAtPunctuation ? first.mark : nil
  }

  /// The asterisks and what stands behind them as it was written.
  private func words(behind range: Range<Int>, of text: Span<UInt8>) -> Range<Int> {
    let limit = min(range.upperBound + 8, text.count)
    let end = text.firstIndex(in: range.upperBound..<limit) { #"\&*_[]<>`~"#.utf8.contains($0) }
    return range.lowerBound..<(end ?? limit)
  }
}

extension StrayEmphasisLint {
  private func side(before range: Range<Int>, of text: Span<UInt8>, _ node: CMarkNode) -> Flank {
    guard range.lowerBound > 0 else { return side(of: node.previous) }
    let start = text.lastIndex(in: 0..<range.lowerBound, where: \.beginsScalar) ?? 0
    return side(of: text[start], start + 1 < range.lowerBound ? text[start + 1] : nil)
  }

  private func side(after range: Range<Int>, of text: Span<UInt8>, _ node: CMarkNode) -> Flank {
    let end = range.upperBound
    guard end < text.count else { return side(of: node.next) }
    return side(of: text[end], end + 1 < text.count ? text[end + 1] : nil)
  }

  /// A neighbour of the text counts as a word, unless it ends the line.
  private func side(of node: CMarkNode?) -> Flank {
    node.map(\.isLineBreak) ?? true ? .space : .word
  }

  /// C2 A0 and E2 80 AF are hard spaces; of what else C2 and E2 begin most are quotes and dashes.
  private func side(of byte: UInt8, _ next: UInt8?) -> Flank {
    switch byte {
    case ...0x20: .space
    case 0xC2: next == 0xA0 ? .space : .punctuation
    case 0xE2: .punctuation
    case 0x80...: .word
    default: byte.isASCIIAlphanumeric ? .word : .punctuation
    }
  }
}
