internal import Text
internal import Typography
import CCMarkGFM

/// The straight quotes of a block, read when the first of them is met.
///
/// A quotation may begin in one node and end in another, so the words of all its nodes are joined.
struct BlockQuotes {
  /// The paragraph, heading or cell.
  let block: OpaquePointer?
  private var quotes: StraightQuotes?
  /// Where the words of each text begin.
  private var starts: [(node: OpaquePointer, offset: Int)] = []
  /// The text in which a quote was asked for last.
  private var current = 0

  init(of block: OpaquePointer? = nil) { self.block = block }

  /// What the quote at an offset of a text is; quotes are asked for in the order of the block.
  mutating func form(at offset: Int, of node: OpaquePointer) -> QuoteForm {
    if quotes == nil { read() }
    guard let found = starts[current...].firstIndex(where: { $0.node == node }) else {
      return .unpaired
    }
    current = found
    return quotes?.form(at: starts[found].offset + offset) ?? .unpaired
  }

  private mutating func read() {
    let text = BlockText(of: block)
    starts = text.starts
    quotes = text.words.withSpan { StraightQuotes(in: $0) }
  }
}
