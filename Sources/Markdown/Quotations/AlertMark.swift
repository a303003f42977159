internal import Text

/// The first line of a quotation that has the form of an alert's, such as `[!NOTE]`.
struct AlertMark {
  /// The word between `[!` and `]`.
  let name: String
  /// Whether nothing else is on its line.
  let isAlone: Bool
  /// The paragraph that begins with it.
  let paragraph: CMarkNode

  /// Reads the mark off the first text of a quotation.
  init?(of quotation: CMarkNode) {
    guard let paragraph = quotation.firstChild, paragraph.isParagraph,
      let first = paragraph.firstChild, first.isText
    else { return nil }
    guard let (name, isAlone) = first.withLiteral(Self.read) else { return nil }
    self.name = name
    self.isAlone = isAlone && first.endsBeforeLineBreak
    self.paragraph = paragraph
  }

  /// The name in the mark that a text begins with, and whether nothing follows it there.
  private static func read(_ text: Span<UInt8>) -> (name: String, isAlone: Bool)? {
    guard text.holds("[!"), let end = text.firstIndex(of: UInt8(ascii: "]"), in: text.indices),
      (3...20).contains(end), text.allSatisfy(in: 2..<end, \.isASCIILetter)
    else { return nil }
    let isAlone = text.allSatisfy(in: end + 1..<text.count) { $0 == UInt8(ascii: " ") }
    return (text.string(2..<end), isAlone)
  }

  /// The alert that the quotation is.
  var alert: Alert? { isAlone ? Alert(rawValue: name.lowercased()) : nil }

  /// The problem of a mark that is almost one.
  var problem: MarkdownProblem.Kind? {
    let named = Alert(rawValue: name.lowercased())
    if isAlone { return named == nil ? .unknownAlert(name) : nil }
    return named.map { .alertNotAlone(mark: $0.mark) }
  }
}
