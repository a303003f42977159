internal import Text

/// A template as a tree, parsed by itself: it may refer to templates that do not exist.
struct ParsedTemplate: Sendable {
  let name: String
  let text: TemplateText
  let nodes: [TemplateNode]
  let problems: [TemplateProblem]

  init(parsing file: TemplateFile) {
    let bytes = Array(file.text.withoutByteOrderMark)
    let text = TemplateText(path: file.path, bytes: bytes)
    name = file.name
    self.text = text
    if let offset = CharacterScan(of: bytes.span).invalidOffset {
      let kind = TemplateProblem.Kind.notUTF8(byteOffset: offset + file.text.count - bytes.count)
      problems = [text.problem(kind, at: offset..<offset + 1)]
      nodes = []
      return
    }
    let scanner = Scanner(scanning: text)
    let builder = ElementBuilder(pairing: scanner.tags, of: text)
    var parser = Parser(text)
    nodes = parser.nodes(of: builder.elements, upTo: bytes.count)
    problems = scanner.problems + builder.problems + parser.problems
  }
}
