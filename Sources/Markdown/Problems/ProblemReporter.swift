internal import Text

/// Collects the problems of a document, each with its place in the file.
struct ProblemReporter {
  private(set) var problems: [MarkdownProblem] = []
  var locator: NodeLocator

  init(_ locator: NodeLocator) { self.locator = locator }

  mutating func report(_ kind: MarkdownProblem.Kind, at position: TextPosition) {
    problems.append(MarkdownProblem(kind: kind, line: position.line, column: position.column))
  }

  /// Reports what is wrong with a node where the node begins.
  mutating func report(_ kind: MarkdownProblem.Kind, at node: CMarkNode) {
    report(kind, at: locator.position(of: node))
  }

  /// - Parameter offset: that of the first byte concerned in the text.
  mutating func report(_ kind: MarkdownProblem.Kind, atOffset offset: Int) {
    report(kind, at: locator.text.position(ofOffset: offset))
  }

  /// Puts the problems into the order of the text; those of one place stay in the order of their reports.
  mutating func sort() {
    guard problems.count > 1 else { return }
    problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}
