internal import Text

/// A template as a tree that knows nothing of the other templates.
struct ParsedTemplate: Sendable {
  let name: String
  let source: Source
  let nodes: [Node]
  let problems: [TemplateProblem]

  init(parsing file: TemplateFile) {
    let bytes = Array(file.text.withoutByteOrderMark)
    let source = Source(path: file.path, bytes: bytes)
    name = file.name
    self.source = source
    if let offset = ParsedTemplate.firstInvalidByte(of: bytes) {
      let kind = TemplateProblem.Kind.notUTF8(byteOffset: offset + file.text.count - bytes.count)
      problems = [source.problem(kind, at: offset..<offset + 1)]
      nodes = []
      return
    }
    let scanner = Scanner(scanning: source)
    let builder = ElementBuilder(pairing: scanner.tags, of: source)
    var parser = Parser(source)
    nodes = parser.nodes(of: builder.elements, upTo: bytes.count)
    problems = scanner.problems + builder.problems + parser.problems
  }

  private static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
