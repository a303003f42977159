import CCMarkGFM
import CSupport
import Glibc

/// A document parsed by cmark.
///
/// Its nodes live in the arena of the thread, which is emptied at the end: one tree at a time on
/// each thread, and nothing that points into it may outlive it.
struct CMarkTree: ~Copyable {
  let root: OpaquePointer
  /// Every footnote that the text defines, with those that cmark drops because nothing calls them.
  let definitions: [FootnoteDefinition]
  /// What comes before the text's first line in the eyes of cmark: one blank line.
  static let leadingLines = 1

  init(parsing source: inout Source) {
    let text = source.text
    let hasFootnotes = source.mentionsFootnotes
    let parser = markdown_parser_new(hasFootnotes, source.mayMentionMail)
    cmark_parser_feed(parser, "\n", 1)
    cmark_parser_feed(parser, text.bindMemory(to: CChar.self).baseAddress, text.count)
    definitions = hasFootnotes ? Self.definitions(in: parser, &source) : []
    guard let root = cmark_parser_finish(parser) else {
      preconditionFailure("a parser that was fed has a document")
    }
    self.root = root
  }

  deinit { arena_reset() }

  /// Reads the definitions off the blocks, while they are all there.
  private static func definitions(
    in parser: OpaquePointer?, _ source: inout Source
  ) -> [FootnoteDefinition] {
    // A last line without its end is not yet part of the blocks.
    if source.text.last != UInt8(ascii: "\n") { cmark_parser_feed(parser, "\n", 1) }
    var found: [FootnoteDefinition] = []
    forEachNode(in: markdown_open_document()) { node, isEntered in
      guard isEntered, cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION else { return }
      found.append(FootnoteDefinition(node, in: &source))
    }
    return found
  }
}

/// Calls `body` when the walk enters a node and, unless the node is a leaf, when it leaves it.
@inline(__always)
func forEachNode(in root: OpaquePointer?, _ body: (OpaquePointer, Bool) -> Void) {
  forEachNode(in: root) { node, _, isEntered in body(node, isEntered) }
}

/// The same, for those who ask for the type of every node.
@inline(__always)
func forEachNode(
  in root: OpaquePointer?, _ body: (OpaquePointer, cmark_node_type, Bool) -> Void
) {
  var walk = markdown_walk(root: root, node: nil, type: 0, is_entered: false)
  while markdown_walk_next(&walk), let node = walk.node {
    body(node, cmark_node_type(UInt32(bitPattern: walk.type)), walk.is_entered)
  }
}

/// The literal bytes of a text, a piece of code or HTML.
@inline(__always)
func literal(of node: OpaquePointer) -> UnsafeRawBufferPointer {
  var count: Int32 = 0
  let start = markdown_literal(node, &count)
  return UnsafeRawBufferPointer(start: start, count: Int(count))
}

/// The bytes of a C string, which stay where they are; none for a null pointer.
func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeRawBufferPointer {
  UnsafeRawBufferPointer(start: string, count: string.map { strlen($0) } ?? 0)
}

func isText(_ node: OpaquePointer) -> Bool { cmark_node_get_type(node) == CMARK_NODE_TEXT }

func isParagraph(_ node: OpaquePointer) -> Bool {
  cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH
}

func isLineBreak(_ node: OpaquePointer) -> Bool {
  let type = cmark_node_get_type(node)
  return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK
}

/// Whether a line ends before this node, which is `nil` at the end of its parent.
func endsLine(_ node: OpaquePointer?) -> Bool { node.map(isLineBreak) ?? true }
