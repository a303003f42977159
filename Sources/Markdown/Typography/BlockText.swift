internal import Text
import CCMarkGFM

/// The words of a block without their markup, and where each comes from.
///
/// Code and images are there as one letter, for a quote before them opens and one behind closes.
struct BlockText: ~Copyable {
  private var buffer: ByteBuffer
  private var parts: [(start: Int, node: OpaquePointer?)] = []

  init(of block: OpaquePointer?, or text: UnsafeRawBufferPointer) {
    buffer = ByteBuffer(capacity: text.count)
    guard let block else {
      parts = [(0, nil)]
      buffer.append(text)
      return
    }
    var image: OpaquePointer?
    forEachNode(in: block) { node, isEntered in
      guard image == nil || image == node else { return }
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT where !isBareAddress(node): append(node)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: buffer.append(" ")
      case CMARK_NODE_IMAGE where isEntered:
        image = node
        buffer.append("x")
      case CMARK_NODE_IMAGE: image = nil
      case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE: buffer.append("x")
      default: break
      }
    }
  }

  /// The straight quotes and what each is.
  var quotes: (signs: [QuotePairs.Sign], forms: [QuoteSigns.Form]) {
    buffer.withBytes {
      let pairs = QuotePairs($0)
      return (pairs.signs, pairs.forms)
    }
  }

  private mutating func append(_ node: OpaquePointer) {
    parts.append((buffer.count, node))
    buffer.append(literal(of: node))
  }

  func place(of offset: Int) -> TextPlace {
    let index = parts.partitioningIndex { $0.start > offset } - 1
    guard index >= 0 else { return TextPlace() }
    let part = parts[index]
    return TextPlace(node: part.node, offset: offset - part.start)
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
