internal import Text

/// Turns the elements of one template, and the text between them, into nodes.
///
/// All rules of white space are applied here: lines that hold nothing but tags disappear, the indentation of a
/// template or a block that will be put in is noted, and the lines of an argument lose the indentation of
/// the first of them.
struct Parser {
  private let text: TemplateText
  private var position = 0
  /// The indentation that the lines of the argument being read lose.
  private var margin: [UInt8] = []
  private(set) var problems: [TemplateProblem] = []

  init(_ text: TemplateText) {
    self.text = text
  }

  mutating func nodes(of elements: [Element], upTo end: Int) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    for element in elements { append(element, to: &nodes) }
    appendText(upTo: end, to: &nodes)
    return nodes
  }

  private mutating func append(_ element: Element, to nodes: inout [TemplateNode]) {
    let tag = element.tag
    switch tag.kind {
    case .parent: appendParent(element, to: &nodes)
    case .block: appendBlock(element, to: &nodes)
    case .section, .inverted: appendSection(element, to: &nodes)
    case .partial:
      let indentation = enter(Extent(of: tag, in: text), to: &nodes)
      nodes.append(.include(include(tag, indentation)))
    case .variable, .unescaped:
      enter(Extent(of: tag, in: text), to: &nodes)
      nodes.append(.print(name(of: tag), escaped: tag.kind == .variable, origin(of: tag)))
    case .comment, .delimiters, .closing:
      enter(Extent(of: tag, in: text), to: &nodes)
    }
  }

  private mutating func appendSection(_ element: Element, to nodes: inout [TemplateNode]) {
    let tag = element.tag
    enter(Extent(of: tag, in: text), to: &nodes)
    let body = body(of: element)
    nodes.append(.section(name(of: tag), inverted: tag.kind == .inverted, body, origin(of: tag)))
  }

  /// The nodes between a tag and its closing tag, behind which the parser then stands.
  private mutating func body(of element: Element) -> [TemplateNode] {
    guard let closing = element.closing else { return [] }
    let extent = Extent(of: closing, in: text)
    var body = nodes(of: element.body, upTo: extent.range.lowerBound)
    enter(extent, to: &body)
    return body
  }

  private mutating func appendParent(_ element: Element, to nodes: inout [TemplateNode]) {
    guard let closing = element.closing else { return }
    let tag = element.tag
    var extent = Extent(of: tag, in: text)
    var end = Extent(of: closing, in: text).range.upperBound
    if let lineStart = text.blankStart(before: tag.range.lowerBound),
      let nextLine = text.blankEnd(after: closing.range.upperBound)
    {
      extent = Extent(range: lineStart..<tag.range.upperBound, ownsLine: true)
      end = nextLine
    }
    let indentation = enter(extent, to: &nodes)
    let arguments = element.body.compactMap { argument($0) }
    nodes.append(.include(include(tag, indentation, arguments)))
    position = end
  }

  /// The argument that an element within a parent tag gives; `nil` unless it is a block.
  ///
  /// The specification ignores everything else. Text may serve as a comment there, but a tag was written to do
  /// something, so it is reported.
  private mutating func argument(_ element: Element) -> Argument? {
    guard element.tag.kind == .block, let closing = element.closing else {
      if element.tag.kind != .comment, element.tag.kind != .delimiters {
        let name = text.string(element.tag.content)
        problems.append(text.problem(.ignoredInParent(name), at: element.tag.range))
      }
      return nil
    }
    let tagEnd = element.tag.range.upperBound
    let nextLine = text.blankEnd(after: tagEnd)
    let outerMargin = margin
    position = nextLine ?? tagEnd
    margin = nextLine.map { Array(text.bytes[text.indentation(at: $0)]) } ?? []
    let end = text.blankStart(before: closing.range.lowerBound) ?? closing.range.lowerBound
    let nodes = nodes(of: element.body, upTo: end)
    margin = outerMargin
    return Argument(
      name: text.string(element.tag.content), nodes: nodes, startsLine: nextLine != nil,
      origin: origin(of: element.tag))
  }

  /// Appends a block outside of a parent tag, with its default content.
  ///
  /// A tag with a line to itself takes the indentation of what it holds; a block that starts a line
  /// and ends one takes its own; a block within a line takes none.
  private mutating func appendBlock(_ element: Element, to nodes: inout [TemplateNode]) {
    guard let closing = element.closing else { return }
    let extent = Extent(of: element.tag, in: text)
    let start = element.tag.range.lowerBound
    var content: [TemplateNode] = []
    var indentation: [UInt8]?
    if extent.ownsLine {
      enter(extent, to: &nodes)
      indentation = withoutMargin(text.indentation(at: position))
    } else if let lineStart = text.blankStart(before: start),
      text.blankEnd(after: closing.range.upperBound) != nil
    {
      appendText(upTo: lineStart, to: &nodes)
      enter(extent, to: &content)
      indentation = withoutMargin(lineStart..<start)
    } else {
      enter(extent, to: &nodes)
    }
    content += body(of: element)
    let name = text.string(element.tag.content)
    nodes.append(.block(Block(name: name, nodes: content, indentation: indentation)))
  }

  /// Takes a tag out of the text, and returns its indentation when it has its line to itself.
  @discardableResult
  private mutating func enter(_ extent: Extent, to nodes: inout [TemplateNode]) -> [UInt8]? {
    let start = extent.range.lowerBound
    appendText(upTo: start, to: &nodes)
    if !extent.ownsLine, text.isLineStart(start) { nodes.append(.lineStart) }
    position = extent.range.upperBound
    return extent.ownsLine ? withoutMargin(text.indentation(at: start)) : nil
  }

  private mutating func appendText(upTo end: Int, to nodes: inout [TemplateNode]) {
    while position < end {
      let rest = text.bytes[position..<end]
      let lineEnd = rest.firstIndex(of: .lineFeed).map { $0 + 1 } ?? end
      var line = position..<lineEnd
      if text.isLineStart(position) {
        if text.bytes[line].first(where: { $0 != .carriageReturn }) != .lineFeed {
          nodes.append(.lineStart)
        }
        line = afterMargin(line)
      }
      if !line.isEmpty { nodes.append(.text(line)) }
      position = lineEnd
    }
  }

  /// A line without as much of the margin as it begins with.
  private func afterMargin(_ line: Range<Int>) -> Range<Int> {
    let shared = zip(text.bytes[line], margin).prefix { $0 == $1 }.count
    return line.lowerBound + shared..<line.upperBound
  }

  private func withoutMargin(_ indentation: Range<Int>) -> [UInt8] {
    Array(text.bytes[afterMargin(indentation)])
  }

  private func include(
    _ tag: Tag, _ indentation: [UInt8]?, _ arguments: [Argument] = []
  ) -> Include {
    Include(
      name: text.string(tag.content), isParent: tag.kind == .parent, indentation: indentation,
      arguments: arguments, origin: origin(of: tag))
  }

  private func name(of tag: Tag) -> DottedName {
    DottedName(text.string(tag.content))
  }

  private func origin(of tag: Tag) -> TemplateRange {
    TemplateRange(text: text, range: tag.range)
  }
}
