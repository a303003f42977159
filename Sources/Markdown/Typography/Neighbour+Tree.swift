internal import Typography
import CCMarkGFM

/// What follows a text in its block, across the markup around it.
///
/// Asked for only when the text ends with what a rule may concern: a lower-case letter is none.
func neighbour(after node: OpaquePointer, endingWith text: UnsafeRawBufferPointer) -> Neighbour {
  guard let last = text.last, !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(last) else {
    return .edge
  }
  var current = node
  while true {
    if let next = cmark_node_next(current) {
      if let neighbour = neighbour(beginning: next) { return neighbour }
      current = next
    } else {
      guard let parent = cmark_node_parent(current), isInlineContainer(parent) else { return .edge }
      current = parent
    }
  }
}

/// What the first words of an inline node begin with; `nil` when it has none.
private func neighbour(beginning node: OpaquePointer) -> Neighbour? {
  var current = node
  while true {
    switch cmark_node_get_type(current) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE:
      let text = literal(of: current)
      return text.isEmpty
        ? nil : Neighbour(at: 0, in: text.octets.span)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: return .space
    // The call of a footnote is no word: a mark before it ends what it ends.
    case CMARK_NODE_FOOTNOTE_REFERENCE: return .edge
    case CMARK_NODE_IMAGE, CMARK_NODE_HTML_INLINE: return .other
    default:
      guard let child = cmark_node_first_child(current) else { return nil }
      current = child
    }
  }
}

/// Whether a node is a link, an emphasis or the like: blocks and images have a text of their own.
private func isInlineContainer(_ node: OpaquePointer) -> Bool {
  let type = cmark_node_get_type(node)
  return type.rawValue & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_INLINE)
    && type != CMARK_NODE_IMAGE
}
