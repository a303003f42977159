/// Pairs opening with closing tags.
///
/// After a mistake the builder goes on with the likeliest reading, so that one mistake is one problem: a closing
/// tag with a wrong name closes the innermost open tag, and a tag without its partner is read as text.
struct ElementBuilder {
  private let text: TemplateText
  private var open: [Element] = []
  private(set) var elements: [Element] = []
  private(set) var problems: [TemplateProblem] = []

  init(pairing tags: [Tag], of text: TemplateText) {
    self.text = text
    for tag in tags {
      switch tag.kind {
      case .closing: close(with: tag)
      case _ where tag.kind.opens: open.append(Element(tag: tag))
      default: add([Element(tag: tag)])
      }
    }
    while !open.isEmpty { abandonInnermost() }
  }

  private mutating func add(_ added: [Element]) {
    if open.isEmpty {
      elements += added
    } else {
      open[open.count - 1].body += added
    }
  }

  private mutating func close(with tag: Tag) {
    let name = text.string(tag.content)
    if let match = open.lastIndex(where: { text.string($0.tag.content) == name }) {
      while open.count > match + 1 { abandonInnermost() }
    } else if let innermost = open.last?.tag {
      let kind = TemplateProblem.Kind.mismatchedClosing(
        name, expected: text.string(innermost.content),
        openedOnLine: text.line(at: innermost.range.lowerBound))
      problems.append(text.problem(kind, at: tag.range))
    }
    guard var element = open.popLast() else {
      problems.append(text.problem(.strayClosing(name), at: tag.range))
      return
    }
    element.closing = tag
    add([element])
  }

  private mutating func abandonInnermost() {
    guard let element = open.popLast() else { return }
    let kind = TemplateProblem.Kind.unclosedSection(text.string(element.tag.content))
    problems.append(text.problem(kind, at: element.tag.range))
    add(element.body)
  }
}
