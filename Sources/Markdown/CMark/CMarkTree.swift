import CCMarkGFM
import CSupport

/// A document parsed by cmark.
///
/// Its nodes live in the arena of the thread, which is emptied at the end: one tree at a time on each thread,
/// and no `CMarkNode` of it may outlive it.
struct CMarkTree: ~Copyable {
  let root: CMarkNode
  /// All footnotes that the text defines, also those that cmark drops because nothing calls them.
  let footnotes: [FootnoteDefinition]
  /// The number of lines that cmark sees before the first of the text: one that is blank.
  ///
  /// `markdown_open_document` shows the document once its parser was fed a line.
  static let leadingLines = 1

  init(parsing text: inout MarkdownText) {
    let hasFootnotes = text.mentionsFootnotes
    let parser = unsafe markdown_parser_new(hasFootnotes, text.mayMentionMail)
    unsafe cmark_parser_feed(parser, "\n", 1)
    unsafe text.bytes.withUnsafeBytes {
      unsafe cmark_parser_feed(parser, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
    }
    footnotes = hasFootnotes ? unsafe Self.footnotes(in: parser, &text) : []
    guard let root = unsafe CMarkNode(cmark_parser_finish(parser)) else {
      preconditionFailure("a parser that was fed has a document")
    }
    self.root = root
  }

  deinit { arena_reset() }

  /// Reads the footnotes off the blocks before `finish`, while they are all there.
  private static func footnotes(
    in parser: OpaquePointer?, _ text: inout MarkdownText
  ) -> [FootnoteDefinition] {
    // A last line without its end is not yet part of the blocks.
    if text.bytes.last != UInt8(ascii: "\n") { unsafe cmark_parser_feed(parser, "\n", 1) }
    var found: [FootnoteDefinition] = []
    unsafe CMarkNode(markdown_open_document())?.forEachNode { node, type, isEntered in
      guard isEntered, type == CMARK_NODE_FOOTNOTE_DEFINITION else { return }
      found.append(FootnoteDefinition(node, in: &text))
    }
    return found
  }
}
