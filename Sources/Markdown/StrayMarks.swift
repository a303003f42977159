import CCMarkGFM

/// Finds in the texts of a block the asterisks that were meant to be more.
struct StrayMarks {
  /// One that is left, with a few words behind it to find it by in the source.
  struct Mark {
    let words: UnsafeRawBufferPointer
    let length: Int
  }

  /// A lone asterisk that could begin or end an emphasis.
  private var first: (mark: Mark, isAtPunctuation: Bool)?
  /// One is enough for an author to look at the paragraph.
  private var isReported = false

  private var block: OpaquePointer?

  mutating func take(_ node: OpaquePointer, in block: OpaquePointer?) -> Mark? {
    if block != self.block {
      self = Self()
      self.block = block
    }
    let text = literal(of: node)
    var rest = text.indices
    while !isReported, let start = text.firstOffset(of: UInt8(ascii: "*"), in: rest) {
      let end = text[start...].firstIndex { $0 != UInt8(ascii: "*") } ?? text.count
      rest = end..<text.count
      if let mark = take(start..<end, of: text, node) {
        isReported = true
        return mark
      }
    }
    return nil
  }

  private mutating func take(
    _ range: Range<Int>, of text: UnsafeRawBufferPointer, _ node: OpaquePointer
  ) -> Mark? {
    let sides = [side(before: range, of: text, node), side(after: range, of: text, node)]
    guard range.count <= 3, sides.contains(where: { $0 != .space }) else { return nil }
    let mark = Mark(words: words(at: range, of: text), length: range.count)
    if range.count > 1 { return mark }
    let isAtPunctuation = sides.contains(.punctuation)
    guard let first else {
      self.first = (mark, isAtPunctuation)
      return nil
    }
    return first.isAtPunctuation || isAtPunctuation ? first.mark : nil
  }

  private enum Side {
    case space, punctuation, word
  }

  private func side(
    before range: Range<Int>, of text: UnsafeRawBufferPointer, _ node: OpaquePointer
  ) -> Side {
    guard range.lowerBound > 0 else { return side(of: cmark_node_previous(node)) }
    let start = text[..<range.lowerBound].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
    return side(of: text[start], text[(start + 1)..<range.lowerBound].first)
  }

  private func side(
    after range: Range<Int>, of text: UnsafeRawBufferPointer, _ node: OpaquePointer
  ) -> Side {
    guard range.upperBound < text.count else { return side(of: cmark_node_next(node)) }
    return side(of: text[range.upperBound], text[(range.upperBound + 1)...].first)
  }

  /// A neighbour of the text counts as a word, unless it ends the line.
  private func side(of node: OpaquePointer?) -> Side { endsLine(node) ? .space : .word }

  /// C2 A0 and E2 80 AF are hard spaces; of what else C2 and E2 begin most are quotes and dashes.
  private func side(of byte: UInt8, _ next: UInt8?) -> Side {
    switch byte {
    case ...0x20: .space
    case 0xC2: next == 0xA0 ? .space : .punctuation
    case 0xE2: .punctuation
    case 0x80...: .word
    default: byte.isLetter || byte.isDigit ? .word : .punctuation
    }
  }

  /// The asterisks and what stands behind them as it was written.
  private func words(
    at range: Range<Int>, of text: UnsafeRawBufferPointer
  ) -> UnsafeRawBufferPointer {
    let behind = text[range.upperBound...].prefix(8).prefix { !#"\&*_[]<>`~"#.utf8.contains($0) }
    return UnsafeRawBufferPointer(rebasing: text[range.lowerBound..<behind.endIndex])
  }
}
