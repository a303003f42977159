import CCMarkGFM
import CSupport

/// Turns cmark's tree into HTML, and collects on the way what the archive must know.
///
/// It is told of each node when the walk enters it and when it leaves it, and never recurses.
struct Renderer: ~Copyable {
  let style: Style
  let options: Options
  /// By whose rules the words now written are set.
  var typography: Typography
  /// The straight quotes of the block that the walk is in.
  var quotes = QuoteSigns()
  let types = ExtensionTypes()
  var source: Source
  var output: ByteBuffer
  var holes: [Hole] = []
  var headings: [Heading] = []
  var links: [Link] = []
  var images: [Image] = []
  var problems: [MarkdownProblem] = []
  var headingIDs = HeadingIDs()
  var footnotes: Footnotes
  var tableState = TableState()
  /// The paragraph, heading or cell that the walk is in or has just left.
  var block: OpaquePointer?
  var cursor: SearchCursor?
  /// The heading that the walk is in.
  var openHeading: OpenHeading?
  /// The image that the walk is in: what is below it is its alternative text.
  var openImage: OpenImage?
  /// The node of that image, apart because it is compared with every node.
  var openImageNode: OpaquePointer?
  /// The words of the document, one line for each paragraph, heading, item or cell.
  var plainText: ByteBuffer

  init(_ tree: borrowing CMarkTree, source: Source, style: Style, options: Options) {
    self.source = source
    self.options = options
    self.style = style
    typography = style == .site ? options.typography : .none
    output = ByteBuffer(capacity: source.text.count + source.text.count / 2)
    plainText = ByteBuffer(capacity: source.text.count)
    footnotes = Footnotes(tree, mentioned: source.mentionsFootnotes)
  }

  mutating func render(_ tree: borrowing CMarkTree) {
    forEachNode(in: tree.root) { node, isEntered in
      if let openImageNode, openImageNode != node {
        describe(node)
      } else {
        visit(node, isEntered)
      }
    }
    if footnotes.current > 0 { output.append("</ol>\n</section>\n") }
    reportDroppedFootnotes(of: tree)
    problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private mutating func visit(_ node: OpaquePointer, _ isEntered: Bool) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: text(node)
    case CMARK_NODE_SOFTBREAK: softBreak(node)
    case CMARK_NODE_LINEBREAK: lineBreak(style == .site ? "<br>\n" : "<br />\n")
    case CMARK_NODE_PARAGRAPH: paragraph(node, isEntered)
    case CMARK_NODE_LINK: link(node, isEntered)
    case CMARK_NODE_IMAGE: image(node, isEntered)
    case CMARK_NODE_EMPH: output.append(isEntered ? "<em>" : "</em>")
    case CMARK_NODE_STRONG: output.append(isEntered ? "<strong>" : "</strong>")
    case CMARK_NODE_CODE: code(node)
    case CMARK_NODE_ITEM: item(node, isEntered)
    case CMARK_NODE_LIST: list(node, isEntered)
    case CMARK_NODE_HEADING: heading(node, isEntered)
    case CMARK_NODE_BLOCK_QUOTE: blockQuote(isEntered)
    case CMARK_NODE_CODE_BLOCK: codeBlock(node)
    case CMARK_NODE_THEMATIC_BREAK: thematicBreak()
    case CMARK_NODE_HTML_BLOCK: htmlBlock(node)
    case CMARK_NODE_HTML_INLINE: htmlInline(node)
    case CMARK_NODE_FOOTNOTE_REFERENCE: if isEntered { footnoteCall(node) }
    case CMARK_NODE_FOOTNOTE_DEFINITION: footnoteDefinition(node, isEntered)
    case types.tableCell: tableCell(node, isEntered)
    case types.tableRow: tableRow(node, isEntered)
    case types.table: table(node, isEntered)
    case types.strikethrough: output.append(isEntered ? "<del>" : "</del>")
    default: break  // The document itself.
    }
  }

  /// Leaves a place in the output for something that depends on where the fragment is shown.
  mutating func hole(_ content: Hole.Content) {
    holes.append(Hole(offset: output.count, content: content))
  }
}
