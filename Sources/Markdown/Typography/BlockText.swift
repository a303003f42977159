internal import Text
import CCMarkGFM

/// The words of a block without their markup.
///
/// Code and images are there as one letter, for a quote before them opens and one behind closes.
struct BlockText: ~Copyable {
  private(set) var words = ByteBuffer()
  /// Where the words of each text begin.
  private(set) var starts: [(node: OpaquePointer, offset: Int)] = []

  init(of block: OpaquePointer?) {
    var image: OpaquePointer?
    forEachNode(in: block) { node, isEntered in
      guard image == nil || image == node else { return }
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT where !isBareAddress(node): append(node)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words.append(" ")
      case CMARK_NODE_IMAGE where isEntered:
        image = node
        words.append("x")
      case CMARK_NODE_IMAGE: image = nil
      case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE: words.append("x")
      default: break
      }
    }
  }

  private mutating func append(_ node: OpaquePointer) {
    starts.append((node, words.count))
    words.append(literal(of: node))
  }
}

/// Whether a text is the address that it leads to.
func isBareAddress(_ text: OpaquePointer) -> Bool {
  guard let parent = cmark_node_parent(text), cmark_node_get_type(parent) == CMARK_NODE_LINK else {
    return false
  }
  let words = literal(of: text)
  let address = bytes(cmark_node_get_url(parent))
  return words.count <= address.count && address.suffix(words.count).elementsEqual(words)
}
