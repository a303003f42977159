@testable import Markdown

/// The problems of a text, as `line:column name detail`.
func problems(in text: String, _ options: MarkdownOptions = MarkdownOptions()) -> String {
  Document(parsing: text, options: options).problems
    .map { "\($0.line):\($0.column) \(name(of: $0.kind))" }.joined(separator: ", ")
}

private func name(of kind: MarkdownProblem.Kind) -> String {
  switch kind {
  case .unusedFootnote(let label): "unusedFootnote \(label)"
  case .duplicateFootnote(let label): "duplicateFootnote \(label)"
  case .undefinedFootnote(let label): "undefinedFootnote \(label)"
  case .rawHTML(let html): "rawHTML \(html)"
  case .refusedScheme(let scheme, destination: _): "refusedScheme \(scheme)"
  case .emptyDestination: "emptyDestination"
  case .missingAlternative: "missingAlternative"
  case .foreignImage(let host): "foreignImage \(host)"
  case .skippedHeading(let level): "skippedHeading \(level)"
  case .headingAboveFirst(let level): "headingAboveFirst \(level)"
  case .unknownAlert(let name): "unknownAlert \(name)"
  case .alertNotAlone(let mark): "alertNotAlone \(mark)"
  case .misplacedLanguage(let mark): "misplacedLanguage \(mark)"
  case .strayMark(let mark): "strayMark \(mark)"
  case .brokenLink(let link): "brokenLink \(link)"
  case .unusedReference(let label): "unusedReference \(label)"
  case .emptyLinkText: "emptyLinkText"
  case .vagueLinkText(let text): "vagueLinkText \(text)"
  case .trackingParameter(let parameter): "trackingParameter \(parameter)"
  case .quotationWithoutOrigin(let words): "quotationWithoutOrigin \(words)"
  }
}
