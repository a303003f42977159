/// Puts partials, parents and blocks in place, which leaves one flat program for a page.
///
/// A template that contains itself is a mistake, though the specification allows it where data ends the recursion: a
/// program has no calls, and a page that can grow without end is never meant. A template contains itself when
/// it includes itself, directly or not, with the same contents for its blocks.
struct Compiler {
  private let templates: [String: ParsedTemplate]
  private var trail: [Inclusion] = []
  private(set) var builder = ProgramBuilder()
  private(set) var problems: [TemplateProblem] = []

  init(compiling template: ParsedTemplate, with templates: [String: ParsedTemplate]) {
    self.templates = templates
    trail = [Inclusion(name: template.name, environment: Environment(), origin: nil)]
    emit(template.nodes, of: template.text, in: Surroundings())
  }

  /// The indentation and the contents of blocks for the nodes being emitted.
  private struct Surroundings {
    var indentation: [UInt8] = []
    var environment = Environment()
  }

  /// A template being put in place, and the tag that called for it.
  private struct Inclusion {
    let name: String
    let environment: Environment
    let origin: TemplateRange?
  }

  private mutating func emit(
    _ nodes: [TemplateNode], of text: TemplateText, in surroundings: Surroundings
  ) {
    for node in nodes {
      switch node {
      case .text(let range): builder.append(text.bytes[range])
      case .lineStart: builder.append(surroundings.indentation)
      case .print(let name, let escaped, let origin): builder.print(name, escaped: escaped, origin)
      case .section(let name, let inverted, let body, let origin):
        let section = builder.openSection(name, inverted: inverted, origin)
        emit(body, of: text, in: surroundings)
        builder.close(section)
      case .include(let include): emit(include, in: surroundings)
      case .block(let block): emit(block, of: text, in: surroundings)
      }
    }
  }

  /// Emits nothing for an unknown template: the check of references names it.
  private mutating func emit(_ include: Include, in surroundings: Surroundings) {
    guard let template = templates[include.name] else { return }
    let environment = surroundings.environment.adding(include.arguments)
    let inclusion = Inclusion(name: include.name, environment: environment, origin: include.origin)
    if let start = trail.firstIndex(where: {
      $0.name == inclusion.name && $0.environment == inclusion.environment
    }) {
      reportCycle(Array(trail[(start + 1)...]) + [inclusion])
      return
    }
    let indentation = include.indentation.map { surroundings.indentation + $0 } ?? []
    trail.append(inclusion)
    emit(
      template.nodes, of: template.text,
      in: Surroundings(indentation: indentation, environment: environment))
    trail.removeLast()
  }

  private mutating func emit(
    _ block: Block, of text: TemplateText, in surroundings: Surroundings
  ) {
    guard let filling = surroundings.environment[block.name] else {
      emit(block.nodes, of: text, in: surroundings)
      return
    }
    let argument = filling.argument
    let indentation = block.indentation.map { surroundings.indentation + $0 } ?? []
    if !argument.startsLine, !argument.nodes.isEmpty { builder.append(indentation) }
    emit(
      argument.nodes, of: argument.origin.text,
      in: Surroundings(indentation: indentation, environment: filling.environment))
  }

  /// Reports a cycle from its alphabetically first template, wherever it was entered.
  private mutating func reportCycle(_ inclusions: [Inclusion]) {
    guard let first = inclusions.indices.min(by: { inclusions[$0].name < inclusions[$1].name })
    else { return }
    let names = (inclusions[first...] + inclusions[..<first]).map(\.name)
    if let problem = inclusions[first].origin?.problem(.cycle(names)) { problems.append(problem) }
  }
}
