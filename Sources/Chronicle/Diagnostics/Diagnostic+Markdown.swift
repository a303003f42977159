internal import Markdown

extension Diagnostic {
  /// What is wrong in a text, in our words.
  init(_ problem: MarkdownProblem, in path: String) {
    let place = Location(path: path, line: problem.line, column: problem.column)
    switch problem.kind {
    case .unusedFootnote(let label): self.init(.unusedFootnote, at: place, ["label": label])
    case .duplicateFootnote(let label): self.init(.duplicateFootnote, at: place, ["label": label])
    case .undefinedFootnote(let label): self.init(.undefinedFootnote, at: place, ["label": label])
    case .rawHTML(let found): self.init(.rawHTML, at: place, ["found": String(found.prefix(60))])
    case .refusedScheme(let scheme, _): self.init(.refusedScheme, at: place, ["scheme": scheme])
    case .emptyDestination: self.init(.emptyDestination, at: place)
    }
  }
}
