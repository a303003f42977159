import CCMarkGFM
import CSupport
import Glibc

/// A node of cmark's tree, valid as long as the `CMarkTree` that it is part of.
///
/// This is the only place where cmark's getters are called; all other code reads a tree through it. What a node holds is
/// lent to a closure and never handed out, so that no pointer leaves this file.
@safe struct CMarkNode: Hashable {
  private let pointer: OpaquePointer

  /// Fails for the null pointer by which cmark says that there is no such node.
  @inline(__always)
  init?(_ pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  @inline(__always)
  static func == (left: Self, right: Self) -> Bool { unsafe left.pointer == right.pointer }

  func hash(into hasher: inout Hasher) { unsafe hasher.combine(pointer) }
}

extension CMarkNode {
  @inline(__always)
  var type: cmark_node_type { unsafe cmark_node_get_type(pointer) }

  @inline(__always)
  var parent: CMarkNode? { unsafe CMarkNode(cmark_node_parent(pointer)) }

  @inline(__always)
  var previous: CMarkNode? { unsafe CMarkNode(cmark_node_previous(pointer)) }

  @inline(__always)
  var next: CMarkNode? { unsafe CMarkNode(cmark_node_next(pointer)) }

  @inline(__always)
  var firstChild: CMarkNode? { unsafe CMarkNode(cmark_node_first_child(pointer)) }

  @inline(__always)
  var lastChild: CMarkNode? { unsafe CMarkNode(cmark_node_last_child(pointer)) }
}

extension CMarkNode {
  /// The line of the parsed text on which the node begins, from 1; 0 when cmark does not know it.
  var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }

  /// The column of its first byte, from 1, in bytes; 0 when cmark does not know it.
  var startColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) }

  /// The line of the parsed text on which the node ends.
  var endLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }
}

/// The bytes of a node, lent where they lie.
extension CMarkNode {
  /// Lends what a text, a piece of code or of HTML, or the call of a footnote holds.
  @inline(__always)
  func withLiteral<Result: ~Copyable>(_ body: (Span<UInt8>) -> Result) -> Result {
    var count: Int32 = 0
    let start = unsafe markdown_literal(pointer, &count)
    return unsafe Self.lend(start, Int(count), body)
  }

  /// Lends the address where a link or an image leads, with escapes and entities resolved.
  func withAddress<Result: ~Copyable>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe Self.lend(cmark_node_get_url(pointer), body)
  }

  /// Lends the title of a link or an image.
  func withTitle<Result: ~Copyable>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe Self.lend(cmark_node_get_title(pointer), body)
  }

  /// Lends what stands behind the fence of a code block (CommonMark 0.29, section 4.5).
  func withInfoString<Result: ~Copyable>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe Self.lend(cmark_node_get_fence_info(pointer), body)
  }

  /// Lends a C string; nothing for a null pointer.
  private static func lend<Result: ~Copyable>(
    _ string: UnsafePointer<CChar>?, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    unsafe lend(UnsafeRawPointer(string), string.map { unsafe strlen($0) } ?? 0, body)
  }

  @inline(__always)
  private static func lend<Result: ~Copyable>(
    _ start: UnsafeRawPointer?, _ count: Int, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    let bytes = unsafe UnsafeBufferPointer(
      start: start?.assumingMemoryBound(to: UInt8.self), count: count)
    return unsafe body(bytes.span)
  }
}

extension CMarkNode {
  /// The level of a heading, from 1 to 6.
  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }

  var isBulletList: Bool { unsafe cmark_node_get_list_type(pointer) == CMARK_BULLET_LIST }

  /// The number with which an ordered list begins.
  var listStart: Int { unsafe Int(cmark_node_get_list_start(pointer)) }

  /// Whether the items of a list show their text without paragraphs (CommonMark 0.29, section 5.3).
  var isTightList: Bool {
    unsafe type == CMARK_NODE_LIST && cmark_node_get_list_tight(pointer) != 0
  }

  /// Whether a list item is one of a task list (GFM 0.29, section 5.3).
  var isTask: Bool { unsafe markdown_is_task(pointer) }

  var isCheckedTask: Bool { unsafe cmark_gfm_extensions_get_tasklist_item_checked(pointer) }

  var isTableHeader: Bool { unsafe cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

  /// The alignments of a table's columns: `l`, `c`, `r`, or 0 for each (GFM 0.29, section 4.10).
  var tableAlignments: [UInt8] {
    unsafe Array(
      UnsafeBufferPointer(
        start: cmark_gfm_extensions_get_table_alignments(pointer),
        count: Int(cmark_gfm_extensions_get_table_columns(pointer))))
  }
}

extension CMarkNode {
  /// Walks the tree below a node, which it begins and ends with, without recursion.
  ///
  /// - Parameter body: called with each node and its type when the walk enters it (`true`) and, unless it is a
  ///   leaf, when the walk leaves it (`false`).
  @inline(__always)
  func forEachNode(_ body: (CMarkNode, cmark_node_type, Bool) -> Void) {
    var walk = unsafe markdown_walk(root: pointer, node: nil, type: 0, is_entered: false)
    while unsafe markdown_walk_next(&walk), let node = unsafe CMarkNode(walk.node) {
      unsafe body(node, cmark_node_type(UInt32(bitPattern: walk.type)), walk.is_entered)
    }
  }
}
