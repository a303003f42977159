internal import Text

/// Checks that templates refer to templates and blocks that exist, whichever page uses them.
struct ReferenceChecker {
  private let templates: [String: ParsedTemplate]
  private let outlines: [String: Outline]
  private(set) var problems: [TemplateProblem] = []

  init(checking templates: [String: ParsedTemplate]) {
    self.templates = templates
    outlines = templates.mapValues { Outline(of: $0.nodes) }
    for outline in outlines.values {
      for include in outline.includes { check(include) }
    }
  }

  private mutating func check(_ include: Include) {
    guard templates[include.name] != nil else {
      let nearest = templates.keys.nearest(to: include.name)
      problems.append(
        include.origin.problem(
          include.isParent
            ? .unknownParent(include.name, nearest: nearest)
            : .unknownPartial(include.name, nearest: nearest)))
      return
    }
    let blocks = include.arguments.isEmpty ? [] : blocks(of: include.name)
    var filled: Set<String> = []
    for argument in include.arguments {
      if !blocks.contains(argument.name) {
        let nearest = blocks.nearest(to: argument.name)
        problems.append(
          argument.origin.problem(
            .unknownBlock(argument.name, parent: include.name, nearest: nearest)))
      } else if !filled.insert(argument.name).inserted {
        problems.append(argument.origin.problem(.duplicateBlock(argument.name)))
      }
    }
  }

  /// The blocks of a template and of all that it includes.
  private func blocks(of name: String) -> Set<String> {
    Set(reached(from: [name]).flatMap { outlines[$0]?.blocks ?? [] })
  }

  /// The templates of these names and all that they include.
  func reached(from names: some Sequence<String>) -> Set<String> {
    var reached: Set<String> = []
    var waiting = Array(names)
    while let next = waiting.popLast() {
      guard reached.insert(next).inserted, let outline = outlines[next] else { continue }
      waiting += outline.includes.map(\.name)
    }
    return reached
  }
}

/// The templates that a template includes and the blocks that it has, at any depth.
private struct Outline {
  var includes: [Include] = []
  var blocks: [String] = []

  init(of nodes: [TemplateNode]) {
    add(nodes)
  }

  private mutating func add(_ nodes: [TemplateNode]) {
    for node in nodes {
      switch node {
      case .text, .lineStart, .print: break
      case .section(_, _, let body, _): add(body)
      case .block(let block):
        blocks.append(block.name)
        add(block.nodes)
      case .include(let include):
        includes.append(include)
        for argument in include.arguments { add(argument.nodes) }
      }
    }
  }
}
