import CCMarkGFM
internal import Text
internal import Typography

/// The one walk over cmark's tree, which drives all that writes HTML, collects and reports.
///
/// It meets each node when it enters it and when it leaves it, and never recurses. Each construct has a type of its
/// own, with the few fields that it needs; the walk hands them the writer and what they must know of each other. Where
/// something must be known before it is met, the few nodes of one line or one block are looked at ahead.
struct TreeWalk: ~Copyable {
  let options: MarkdownOptions
  /// Compared with the type of each node, after those that are constants of cmark.
  let types = CMarkNodeTypes()
  let languageReader: LanguageReader
  var writer: HTMLWriter
  var reporter: ProblemReporter
  var languages: LanguageStack
  /// Sets the words of texts; captions and titles are set by themselves.
  var typesetter: BlockTypesetter
  var acronyms: AcronymExplainer
  var headings = HeadingWriter()
  var headingLevels = HeadingLevelLint()
  /// The paragraph that the walk is in; paragraphs never nest.
  var paragraph = OpenParagraph()
  var quotations = QuotationStack()
  var tables = TableWriter()
  var footnotes: FootnoteWriter
  var links = LinkWriter()
  var images = ImageWriter()
  /// The node with which the walk goes on as usual, while it passes over the inside of an image or a mark.
  var detourEnd: CMarkNode?

  init(
    _ tree: borrowing CMarkTree, of text: consuming MarkdownText, _ dialect: HTMLDialect,
    _ options: MarkdownOptions
  ) {
    let isSite = dialect == .site
    let rules = isSite ? options.typography : .none
    self.options = options
    languageReader = LanguageReader(isEnabled: isSite && text.mentionsLanguages)
    writer = HTMLWriter(dialect, byteCount: text.bytes.count)
    languages = LanguageStack(rules)
    typesetter = BlockTypesetter(rules)
    acronyms = AcronymExplainer(isSite ? options.acronyms : [:])
    footnotes = FootnoteWriter(FootnoteCalls(tree))
    reporter = ProblemReporter(NodeLocator(text))
  }

  /// Walks the whole tree, and then reports what could not be seen from it.
  ///
  /// What was written and collected lies in the parts; none of it refers to the tree, which may go.
  mutating func run(_ tree: borrowing CMarkTree) {
    tree.root.forEachNode { node, type, isEntered in
      if detourEnd == nil {
        visit(node, type, isEntered)
      } else {
        detour(node, type)
      }
    }
    footnotes.end(&writer)
    if writer.dialect == .site { lint(tree) }
  }

  /// Hands a node on to the part that it concerns.
  ///
  /// The types that come most often come first: they are compared one after the other.
  private mutating func visit(_ node: CMarkNode, _ type: cmark_node_type, _ isEntered: Bool) {
    switch type {
    case CMARK_NODE_TEXT: text(node)
    case CMARK_NODE_SOFTBREAK where quotations.isBeforeOrigin(node): startOrigin()
    case CMARK_NODE_LINEBREAK where quotations.isBeforeOrigin(node): startOrigin()
    case CMARK_NODE_SOFTBREAK: softBreak(node)
    case CMARK_NODE_LINEBREAK: hardBreak()
    case CMARK_NODE_PARAGRAPH: paragraph(node, isEntered)
    case CMARK_NODE_LINK: link(node, isEntered)
    case CMARK_NODE_IMAGE: image(node, isEntered)
    case CMARK_NODE_EMPH: emphasis("em", node, isEntered)
    case CMARK_NODE_STRONG: emphasis("strong", node, isEntered)
    case CMARK_NODE_CODE: writer.code(node)
    case CMARK_NODE_ITEM: writer.listItem(node, isEntered)
    case CMARK_NODE_LIST: writer.list(node, isEntered)
    case CMARK_NODE_HEADING: heading(node, isEntered)
    case CMARK_NODE_BLOCK_QUOTE: quotation(node, isEntered)
    case CMARK_NODE_CODE_BLOCK: writer.codeBlock(node)
    case CMARK_NODE_THEMATIC_BREAK: writer.thematicBreak()
    case CMARK_NODE_HTML_BLOCK: htmlBlock(node)
    case CMARK_NODE_HTML_INLINE: htmlInline(node)
    case CMARK_NODE_FOOTNOTE_REFERENCE: if isEntered { footnoteCall(node) }
    case CMARK_NODE_FOOTNOTE_DEFINITION: footnote(isEntered)
    case types.tableCell: tableCell(node, isEntered)
    case types.tableRow: tableRow(node, isEntered)
    case types.table: table(node, isEntered)
    case types.strikethrough: writer.markup(isEntered ? "<del>" : "</del>")
    default: break  // The document itself.
    }
  }

  /// Passes over the inside of an image, which is its alternative text, or over a mark that is not shown.
  ///
  /// A mark ends with the end of its line, which is not shown either.
  private mutating func detour(_ node: CMarkNode, _ type: cmark_node_type) {
    if node != detourEnd {
      if images.isOpen { alternativeText(node, type) }
      return
    }
    detourEnd = nil
    let isEndOfMark = !images.isOpen && node.isLineBreak
    if !isEndOfMark { visit(node, type, false) }
  }

  /// Reports what the walk could not see, because cmark left it as text or left it out.
  private mutating func lint(_ tree: borrowing CMarkTree) {
    FootnoteLint.reportDropped(from: tree, shown: footnotes.labels, to: &reporter)
    let lint = LeftoverLint(tree, types)
    writer.plainText.withSpan { lint.run(shown: $0, to: &reporter) }
    reporter.sort()
  }
}
