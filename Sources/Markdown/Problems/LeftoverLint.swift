import CCMarkGFM
internal import Text

/// Finds what cmark left as text, or left out, because it could not be meant as it was written.
///
/// Each kind leaves one of few bytes in the plain text. Most texts have none of them, and their tree is not walked
/// again.
struct LeftoverLint: ~Copyable {
  private let root: CMarkNode
  private let types: CMarkNodeTypes

  init(_ tree: borrowing CMarkTree, _ types: CMarkNodeTypes) {
    root = tree.root
    self.types = types
  }

  /// Reports what is wrong, in an order that sorting by place keeps.
  ///
  /// - Parameter shown: the plain text of the document.
  func run(shown: Span<UInt8>, to reporter: inout ProblemReporter) {
    if shown.firstFootnoteMark(in: shown.indices) != nil { checkCalls(&reporter) }
    if shown.firstIndex(of: UInt8(ascii: "*")) < shown.count { checkEmphasis(&reporter) }
    if shown.mayHoldBrokenLink { checkLinks(&reporter) }
    UnusedReferenceLint.report(butShownIn: shown, to: &reporter)
  }

  private func checkCalls(_ reporter: inout ProblemReporter) {
    forEachText(&reporter) { text, node, reporter in
      FootnoteLint.reportUndefinedCalls(in: text, to: &reporter)
    }
  }

  private func checkEmphasis(_ reporter: inout ProblemReporter) {
    var lint = StrayEmphasisLint()
    forEachText(&reporter) { text, node, reporter in
      guard let mark = lint.check(text, of: node, in: reporter.locator.block) else { return }
      let bytes = mark.bytes.span
      guard let offset = reporter.locator.offsetInBlock(ofUnescaped: bytes) else { return }
      reporter.report(.strayMark(String(repeating: "*", count: mark.length)), atOffset: offset)
    }
  }

  private func checkLinks(_ reporter: inout ProblemReporter) {
    forEachText(&reporter) { text, node, reporter in
      BrokenLinkLint.report(in: text, to: &reporter)
      BrokenLinkLint.report(endOf: text, of: node, to: &reporter)
    }
  }

  /// Each kind has a walk of its own, for each looks through the text from the start of a block.
  private func forEachText(
    _ reporter: inout ProblemReporter,
    _ body: (_ literal: Span<UInt8>, CMarkNode, inout ProblemReporter) -> Void
  ) {
    reporter.locator.restart()
    root.forEachNode { node, type, _ in
      switch type {
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING, types.tableCell:
        reporter.locator.block = node
      case CMARK_NODE_TEXT: node.withLiteral { body($0, node, &reporter) }
      default: break
      }
    }
  }
}
