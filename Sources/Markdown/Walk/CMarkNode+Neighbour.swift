import CCMarkGFM
internal import Typography

extension CMarkNode {
  /// Returns what follows a text in its block, across the markup around it: in `*a*!` the mark follows the letter.
  ///
  /// It is looked for only when the words of the text end with what a rule may concern: a lower-case letter is none.
  func neighbour(behind words: Span<UInt8>) -> Neighbour {
    guard !words.isEmpty, !Self.isLowercaseLetter(words[words.count - 1]) else { return .edge }
    var current = self
    while true {
      if let next = current.next {
        if let neighbour = next.firstNeighbour { return neighbour }
        current = next
      } else {
        guard let parent = current.parent, parent.isInlineContainer else { return .edge }
        current = parent
      }
    }
  }

  /// The first character of an inline node's words; `nil` when it has none.
  private var firstNeighbour: Neighbour? {
    var current = self
    while true {
      switch current.type {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        return current.withLiteral { $0.isEmpty ? nil : Neighbour(at: 0, in: $0) }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: return .space
      // The call of a footnote is no word: a mark before it ends what it ends.
      case CMARK_NODE_FOOTNOTE_REFERENCE: return .edge
      case CMARK_NODE_IMAGE, CMARK_NODE_HTML_INLINE: return .other
      default:
        guard let child = current.firstChild else { return nil }
        current = child
      }
    }
  }

  /// Whether this is a link, an emphasis or the like: blocks and images have a text of their own.
  private var isInlineContainer: Bool {
    let type = type
    return type.rawValue & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_INLINE)
      && type != CMARK_NODE_IMAGE
  }

  private static func isLowercaseLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
