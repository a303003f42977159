public import Text

/// Every template of a theme, checked and compiled.
public struct TemplateLibrary: Sendable {
  /// All mistakes of all templates, one for a place, sorted by path, line and column.
  public let problems: [TemplateProblem]
  /// The templates that no page shows, not even inside of another, by their names in order.
  public let unused: [String]
  private let templates: [String: Template]

  /// Compiles the templates of the pages; all other files are partials and parents.
  ///
  /// - Parameters:
  ///   - files: Every template of the theme.
  ///   - pages: The names of the templates that are rendered, each with what its page model offers.
  ///   - constants: Values that every page sees unless its own hide them, such as the wording. Where no value of the
  ///     page can hide one, it becomes text of the template here, once.
  ///   - constantsShape: What `constants` may hold; without it, what it does hold.
  public init(
    compiling files: [TemplateFile], pages: [String: Shape], constants: Object = [:],
    constantsShape: Shape? = nil
  ) {
    let parsed = files.map(ParsedTemplate.init(parsing:))
    let sources = Dictionary(parsed.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var problems = parsed.flatMap(\.problems)
    let references = ReferenceChecker(checking: sources)
    problems += references.problems
    unused = Set(sources.keys).subtracting(references.reached(from: pages.keys)).sorted()
    var templates: [String: Template] = [:]
    for (name, shape) in pages.sorted(by: { $0.key < $1.key }) {
      guard let source = sources[name] else {
        problems.append(.missingTemplate(name, among: sources.keys))
        continue
      }
      let compiler = Compiler(compiling: source, with: sources)
      let scopes = Scopes(
        page: shape, constants: constants,
        constantsShape: constantsShape ?? Shape(of: .object(constants)))
      let linker = Linker(linking: compiler.builder, scopes: scopes)
      problems += compiler.problems + linker.problems
      templates[name] = Template(program: linker.program, constants: constants)
    }
    self.templates = templates
    self.problems = problems.firstOfEachPlace()
  }

  /// A page's template; nil for a name that was not among the pages or has no file.
  public subscript(name: String) -> Template? {
    templates[name]
  }

  public func render(_ name: String, _ page: Object, into output: inout ByteBuffer) {
    guard let template = templates[name] else {
      preconditionFailure("'\(name)' is not one of the pages that were compiled")
    }
    template.render(page, into: &output)
  }
}
