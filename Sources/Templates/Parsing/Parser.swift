internal import Text

/// Turns the elements of one template, and the text between them, into nodes.
///
/// Whitespace is settled here: lines that hold nothing but tags go, indentation is noted where a
/// template or a block will be put in, and the lines of an argument lose the indentation of the
/// first of them.
struct Parser {
  private let source: Source
  private var position = 0
  /// The indentation that the lines of the argument being read lose.
  private var margin: [UInt8] = []
  private(set) var problems: [TemplateProblem] = []

  init(_ source: Source) {
    self.source = source
  }

  mutating func nodes(of elements: [Element], upTo end: Int) -> [Node] {
    var nodes: [Node] = []
    for element in elements { append(element, to: &nodes) }
    appendText(upTo: end, to: &nodes)
    return nodes
  }

  private mutating func append(_ element: Element, to nodes: inout [Node]) {
    let tag = element.tag
    switch tag.kind {
    case .parent: appendParent(element, to: &nodes)
    case .block: appendBlock(element, to: &nodes)
    case .section, .inverted: appendSection(element, to: &nodes)
    case .partial:
      let indentation = enter(Extent(of: tag, in: source), to: &nodes)
      nodes.append(.include(include(tag, indentation)))
    case .variable, .unescaped:
      enter(Extent(of: tag, in: source), to: &nodes)
      nodes.append(.print(path(of: tag), escaped: tag.kind == .variable, site(of: tag)))
    case .comment, .delimiters, .closing:
      enter(Extent(of: tag, in: source), to: &nodes)
    }
  }

  private mutating func appendSection(_ element: Element, to nodes: inout [Node]) {
    let tag = element.tag
    enter(Extent(of: tag, in: source), to: &nodes)
    let body = body(of: element)
    nodes.append(.section(path(of: tag), inverted: tag.kind == .inverted, body, site(of: tag)))
  }

  /// Reads on to the end of the closing tag.
  private mutating func body(of element: Element) -> [Node] {
    guard let closing = element.closing else { return [] }
    let extent = Extent(of: closing, in: source)
    var body = nodes(of: element.body, upTo: extent.range.lowerBound)
    enter(extent, to: &body)
    return body
  }

  private mutating func appendParent(_ element: Element, to nodes: inout [Node]) {
    guard let closing = element.closing else { return }
    let tag = element.tag
    var extent = Extent(of: tag, in: source)
    var end = Extent(of: closing, in: source).range.upperBound
    if let lineStart = source.blankStart(before: tag.range.lowerBound),
      let nextLine = source.blankEnd(after: closing.range.upperBound)
    {
      extent = Extent(range: lineStart..<tag.range.upperBound, ownsLine: true)
      end = nextLine
    }
    let indentation = enter(extent, to: &nodes)
    let arguments = element.body.compactMap { argument($0) }
    nodes.append(.include(include(tag, indentation, arguments)))
    position = end
  }

  /// A block within a parent tag.
  ///
  /// The specification ignores everything else in there. Text may serve as a comment, but a tag was
  /// written to do something.
  private mutating func argument(_ element: Element) -> Argument? {
    guard element.tag.kind == .block, let closing = element.closing else {
      if element.tag.kind != .comment, element.tag.kind != .delimiters {
        let name = source.string(element.tag.content)
        problems.append(source.problem(.ignoredInParent(name), at: element.tag.range))
      }
      return nil
    }
    let tagEnd = element.tag.range.upperBound
    let nextLine = source.blankEnd(after: tagEnd)
    let outerMargin = margin
    position = nextLine ?? tagEnd
    margin = nextLine.map { Array(source.bytes[source.indentation(at: $0)]) } ?? []
    let end = source.blankStart(before: closing.range.lowerBound) ?? closing.range.lowerBound
    let nodes = nodes(of: element.body, upTo: end)
    margin = outerMargin
    return Argument(
      name: source.string(element.tag.content), nodes: nodes, startsLine: nextLine != nil,
      site: site(of: element.tag))
  }

  /// A block outside of a parent tag: a place to fill, and what stands there otherwise.
  ///
  /// A tag with a line to itself takes the indentation of what it holds; a block that starts a line
  /// and ends one takes its own; a block within a line takes none.
  private mutating func appendBlock(_ element: Element, to nodes: inout [Node]) {
    guard let closing = element.closing else { return }
    let extent = Extent(of: element.tag, in: source)
    let start = element.tag.range.lowerBound
    var content: [Node] = []
    var indentation: [UInt8]?
    if extent.ownsLine {
      enter(extent, to: &nodes)
      indentation = withoutMargin(source.indentation(at: position))
    } else if let lineStart = source.blankStart(before: start),
      source.blankEnd(after: closing.range.upperBound) != nil
    {
      appendText(upTo: lineStart, to: &nodes)
      enter(extent, to: &content)
      indentation = withoutMargin(lineStart..<start)
    } else {
      enter(extent, to: &nodes)
    }
    content += body(of: element)
    let name = source.string(element.tag.content)
    nodes.append(.block(Block(name: name, nodes: content, indentation: indentation)))
  }

  /// Takes a tag out of the text, and returns its indentation when it has its line to itself.
  @discardableResult
  private mutating func enter(_ extent: Extent, to nodes: inout [Node]) -> [UInt8]? {
    let start = extent.range.lowerBound
    appendText(upTo: start, to: &nodes)
    if !extent.ownsLine, source.isLineStart(start) { nodes.append(.lineStart) }
    position = extent.range.upperBound
    return extent.ownsLine ? withoutMargin(source.indentation(at: start)) : nil
  }

  private mutating func appendText(upTo end: Int, to nodes: inout [Node]) {
    while position < end {
      let rest = source.bytes[position..<end]
      let lineEnd = rest.firstIndex(of: .lineFeed).map { $0 + 1 } ?? end
      var text = position..<lineEnd
      if source.isLineStart(position) {
        if source.bytes[text].first(where: { $0 != .carriageReturn }) != .lineFeed {
          nodes.append(.lineStart)
        }
        text = afterMargin(text)
      }
      if !text.isEmpty { nodes.append(.text(text)) }
      position = lineEnd
    }
  }

  /// What remains of a line when it loses as much of the margin as it has.
  private func afterMargin(_ line: Range<Int>) -> Range<Int> {
    let shared = zip(source.bytes[line], margin).prefix { $0 == $1 }.count
    return line.lowerBound + shared..<line.upperBound
  }

  private func withoutMargin(_ indentation: Range<Int>) -> [UInt8] {
    Array(source.bytes[afterMargin(indentation)])
  }

  private func include(
    _ tag: Tag, _ indentation: [UInt8]?, _ arguments: [Argument] = []
  ) -> Include {
    Include(
      name: source.string(tag.content), isParent: tag.kind == .parent, indentation: indentation,
      arguments: arguments, site: site(of: tag))
  }

  private func path(of tag: Tag) -> Path {
    Path(source.string(tag.content))
  }

  private func site(of tag: Tag) -> Site {
    Site(source: source, range: tag.range)
  }
}
