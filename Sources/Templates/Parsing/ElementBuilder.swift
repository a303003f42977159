/// Pairs opening with closing tags.
///
/// After a mistake it goes on with the likeliest reading, so that one mistake is one problem: a
/// closing tag with a wrong name closes what is open, and a tag without its partner stays as text.
struct ElementBuilder {
  private let source: Source
  private var open: [Element] = []
  private(set) var elements: [Element] = []
  private(set) var problems: [TemplateProblem] = []

  init(pairing tags: [Tag], of source: Source) {
    self.source = source
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
    let name = source.string(tag.content)
    if let match = open.lastIndex(where: { source.string($0.tag.content) == name }) {
      while open.count > match + 1 { abandonInnermost() }
    } else if let innermost = open.last?.tag {
      let kind = TemplateProblem.Kind.mismatchedClosing(
        name, expected: source.string(innermost.content),
        openedOnLine: source.line(at: innermost.range.lowerBound))
      problems.append(source.problem(kind, at: tag.range))
    }
    guard var element = open.popLast() else {
      problems.append(source.problem(.strayClosing(name), at: tag.range))
      return
    }
    element.closing = tag
    add([element])
  }

  private mutating func abandonInnermost() {
    guard let element = open.popLast() else { return }
    let kind = TemplateProblem.Kind.unclosedSection(source.string(element.tag.content))
    problems.append(source.problem(kind, at: element.tag.range))
    add(element.body)
  }
}
