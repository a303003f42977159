import CCMarkGFM
internal import Text
internal import Typography

/// The straight quotes of a block, paired across its markup when the first of them is met.
///
/// Most blocks have none, and their words are never put together.
struct BlockQuotes {
  /// The paragraph, heading or cell.
  let block: CMarkNode?
  private var quotes: StraightQuotes?
  /// The offset of each text's words in those of the block.
  private var starts: [(text: CMarkNode, offset: Int)] = []
  /// The index of the text in which a quote was met last.
  private var current = 0

  init(of block: CMarkNode?) { self.block = block }

  /// Returns what the straight quote at an offset of a text's literal is; texts come in the order of the block.
  mutating func form(at offset: Int, of text: CMarkNode) -> QuoteForm {
    if quotes == nil { read() }
    guard let index = starts[current...].firstIndex(where: { $0.text == text }) else {
      return .unpaired
    }
    current = index
    return quotes?.form(at: starts[index].offset + offset) ?? .unpaired
  }

  /// Puts the words of the block together without their markup.
  ///
  /// Code and images are one letter, for a quote before them opens and one behind closes.
  private mutating func read() {
    var words = ByteBuffer()
    var image: CMarkNode?
    block?.forEachNode { node, type, isEntered in
      guard image == nil || image == node else { return }
      switch type {
      case CMARK_NODE_TEXT where !node.isBareAddress:
        starts.append((node, words.count))
        node.withLiteral { words.append($0) }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words.append(" ")
      case CMARK_NODE_IMAGE where isEntered:
        image = node
        words.append("x")
      case CMARK_NODE_IMAGE: image = nil
      case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE: words.append("x")
      default: break
      }
    }
    quotes = words.withSpan { StraightQuotes(in: $0) }
  }
}
