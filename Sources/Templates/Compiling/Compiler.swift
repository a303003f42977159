/// Puts partials, parents and blocks in place, which leaves one flat program for a page.
///
/// A template that contains itself is a mistake, even where data would end the recursion, as the
/// specification allows: a program has no calls, and a page that can grow without end is never
/// meant. It does contain itself only when it is met again with the same blocks filled.
struct Compiler {
  private let templates: [String: ParsedTemplate]
  private var trail: [Step] = []
  private(set) var builder = ProgramBuilder()
  private(set) var problems: [TemplateProblem] = []

  init(compiling template: ParsedTemplate, with templates: [String: ParsedTemplate]) {
    self.templates = templates
    trail = [Step(name: template.name, environment: Environment(), site: nil)]
    emit(template.nodes, of: template.source, in: Surroundings())
  }

  /// What holds for the nodes being emitted.
  private struct Surroundings {
    var indentation: [UInt8] = []
    var environment = Environment()
  }

  /// A template being put in place, and the tag that called for it.
  private struct Step {
    let name: String
    let environment: Environment
    let site: Site?
  }

  private mutating func emit(
    _ nodes: [Node], of source: Source, in surroundings: Surroundings
  ) {
    for node in nodes {
      switch node {
      case .text(let range): builder.append(source.bytes[range])
      case .lineStart: builder.append(surroundings.indentation)
      case .print(let path, let escaped, let site): builder.print(path, escaped: escaped, site)
      case .section(let path, let inverted, let body, let site):
        let section = builder.openSection(path, inverted: inverted, site)
        emit(body, of: source, in: surroundings)
        builder.close(section)
      case .include(let include): emit(include, in: surroundings)
      case .block(let block): emit(block, of: source, in: surroundings)
      }
    }
  }

  /// Emits nothing for an unknown template: the check of references names it.
  private mutating func emit(_ include: Include, in surroundings: Surroundings) {
    guard let template = templates[include.name] else { return }
    let environment = surroundings.environment.adding(include.arguments)
    let step = Step(name: include.name, environment: environment, site: include.site)
    if let start = trail.firstIndex(where: {
      $0.name == step.name && $0.environment == step.environment
    }) {
      reportCycle(Array(trail[(start + 1)...]) + [step])
      return
    }
    let indentation = include.indentation.map { surroundings.indentation + $0 } ?? []
    trail.append(step)
    emit(
      template.nodes, of: template.source,
      in: Surroundings(indentation: indentation, environment: environment))
    trail.removeLast()
  }

  private mutating func emit(
    _ block: Block, of source: Source, in surroundings: Surroundings
  ) {
    guard let filling = surroundings.environment[block.name] else {
      emit(block.nodes, of: source, in: surroundings)
      return
    }
    let argument = filling.argument
    let indentation = block.indentation.map { surroundings.indentation + $0 } ?? []
    if !argument.startsLine, !argument.nodes.isEmpty { builder.append(indentation) }
    emit(
      argument.nodes, of: argument.site.source,
      in: Surroundings(indentation: indentation, environment: filling.environment))
  }

  /// Reports a cycle from its alphabetically first template, wherever it was entered.
  private mutating func reportCycle(_ steps: [Step]) {
    guard let first = steps.indices.min(by: { steps[$0].name < steps[$1].name }) else { return }
    let names = (steps[first...] + steps[..<first]).map(\.name)
    if let problem = steps[first].site?.problem(.cycle(names)) { problems.append(problem) }
  }
}
