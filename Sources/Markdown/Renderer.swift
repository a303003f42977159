internal import Text
internal import Typography
import CCMarkGFM
import CSupport

/// Turns cmark's tree into HTML, and collects on the way what the archive must know.
///
/// It is told of each node when the walk enters it and when it leaves it, and never recurses.
struct Renderer: ~Copyable {
  let style: Style
  let options: Options
  let types = ExtensionTypes()
  let mentionsLanguages: Bool
  let explainsAcronyms: Bool
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
  var highestLevel = 6
  /// The paragraph that the walk is in; paragraphs never nest.
  var openParagraph = OpenParagraph()
  /// The quotations and alerts that the walk is in, the innermost last.
  var quotations: [OpenQuotation] = []
  /// How many of them the words now written are quoted by.
  var quotingDepth = 0
  /// The languages of the passages that the walk is in, the innermost last.
  var languages: [String] = []
  /// Sets the words now written, by the rules of their language.
  var typesetter: Typesetter
  /// The straight quotes of the block that the walk is in.
  var quotes = BlockQuotes()
  /// The image that the walk is in: what is below it is its alternative text.
  var openImage: OpenImage?
  /// The link that the walk is in.
  var openLink: OpenLink?
  /// The node with which the walk goes on as usual, after the inside of an image or a mark.
  var detourEnd: OpaquePointer?
  /// The acronyms that are explained already.
  var explained: Set<String> = []
  var tableCount = 0
  /// The words of the document, one line for each paragraph, heading, item or cell.
  var plainText: ByteBuffer

  init(_ tree: borrowing CMarkTree, source: Source, style: Style, options: Options) {
    self.source = source
    self.options = options
    typesetter = Typesetter(style == .site ? options.typography : .none)
    explainsAcronyms = style == .site && !options.acronyms.isEmpty
    mentionsLanguages = source.mentionsLanguages
    self.style = style
    output = ByteBuffer(capacity: source.text.count + source.text.count / 2)
    plainText = ByteBuffer(capacity: source.text.count)
    holes.reserveCapacity(64)
    footnotes = Footnotes(tree)
  }

  mutating func render(_ tree: borrowing CMarkTree) {
    forEachNode(in: tree.root) { node, type, isEntered in
      if detourEnd == nil {
        visit(node, type, isEntered)
      } else {
        pass(node, type)
      }
    }
    if footnotes.current > 0 { output.append("</ol>\n</section>\n") }
    guard style == .site else { return }
    reportDroppedFootnotes(of: tree)
    lint(tree)
    problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private mutating func visit(
    _ node: OpaquePointer, _ type: cmark_node_type, _ isEntered: Bool
  ) {
    switch type {
    case CMARK_NODE_TEXT: text(node)
    case CMARK_NODE_SOFTBREAK where isBeforeOrigin(node): startOrigin()
    case CMARK_NODE_LINEBREAK where isBeforeOrigin(node): startOrigin()
    case CMARK_NODE_SOFTBREAK: softBreak(node)
    case CMARK_NODE_LINEBREAK: lineBreak(style == .site ? "<br>\n" : "<br />\n")
    case CMARK_NODE_PARAGRAPH: paragraph(node, isEntered)
    case CMARK_NODE_LINK: link(node, isEntered)
    case CMARK_NODE_IMAGE: image(node, isEntered)
    case CMARK_NODE_EMPH: emphasis("em", node, isEntered)
    case CMARK_NODE_STRONG: emphasis("strong", node, isEntered)
    case CMARK_NODE_CODE: code(node)
    case CMARK_NODE_ITEM: item(node, isEntered)
    case CMARK_NODE_LIST: list(node, isEntered)
    case CMARK_NODE_HEADING: heading(node, isEntered)
    case CMARK_NODE_BLOCK_QUOTE: blockQuote(node, isEntered)
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

  /// Passes over the inside of an image, or over a mark that is not shown.
  private mutating func pass(_ node: OpaquePointer, _ type: cmark_node_type) {
    if node != detourEnd {
      if openImage != nil { describe(node) }
      return
    }
    detourEnd = nil
    let isEndOfMark = openImage == nil && isLineBreak(node)
    if !isEndOfMark { visit(node, type, false) }
  }

  /// Leaves a place in the output for something that depends on where the fragment is shown.
  mutating func hole(_ content: Hole.Content) {
    holes.append(Hole(offset: Int32(output.count), content: content))
  }

  /// Writes what is shown in one medium only.
  mutating func only(_ medium: Medium, _ write: (inout Renderer) -> Void) {
    hole(.audience(medium))
    write(&self)
    hole(.audience(nil))
  }
}
