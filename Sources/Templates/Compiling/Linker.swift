internal import Text

/// Checks every name of a program against what its page offers, and turns constants into text.
struct Linker {
  private let draft: Program
  private let sites: [Site?]
  private var scopes: Scopes
  private var builder = ProgramBuilder()
  private(set) var problems: [TemplateProblem] = []

  var program: Program { builder.program }

  init(linking draft: ProgramBuilder, scopes: Scopes) {
    self.draft = draft.program
    sites = draft.sites
    self.scopes = scopes
    link(self.draft.operations.indices)
  }

  private mutating func link(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch draft.operations[index] {
      case .text(let range):
        builder.append(draft.text[range])
        index += 1
      case .print(let path, let escaped):
        linkPrint(of: Path(draft.names[path]), escaped: escaped, at: sites[index])
        index += 1
      case .section(let path, let end, _):
        linkSection(at: index, over: Path(draft.names[path]), body: index + 1..<end)
        index = end
      case .inverted(let path, let end):
        linkInverted(at: index, over: Path(draft.names[path]), body: index + 1..<end)
        index = end
      }
    }
  }

  private mutating func link(_ body: Range<Int>, in scope: Scopes.Scope) {
    scopes.push(scope)
    link(body)
    scopes.pop()
  }

  private mutating func linkSection(at index: Int, over path: Path, body: Range<Int>) {
    let scope = resolve(path, at: sites[index])
    if let constant = scope.constant {
      unroll(constant, scope, body)
    } else {
      let section = builder.openSection(path, inverted: false, sites[index])
      link(body, in: scope.inSection)
      builder.close(section)
    }
  }

  /// Sets the body of a section over a constant once for each value, such as the links of a menu.
  private mutating func unroll(_ constant: Value, _ scope: Scopes.Scope, _ body: Range<Int>) {
    if case .list(let elements) = constant, !elements.isEmpty {
      let shape = scope.inSection.shape
      for element in elements { link(body, in: Scopes.Scope(shape: shape, constant: element)) }
    } else if constant.isPresent {
      link(body, in: scope)
    } else {
      check(body, in: scope.inSection)
    }
  }

  private mutating func linkInverted(at index: Int, over path: Path, body: Range<Int>) {
    guard let constant = resolve(path, at: sites[index]).constant else {
      let section = builder.openSection(path, inverted: true, sites[index])
      link(body)
      builder.close(section)
      return
    }
    let kept = builder
    link(body)
    if constant.isPresent { builder = kept }
  }

  /// Checks what will never show.
  private mutating func check(_ body: Range<Int>, in scope: Scopes.Scope) {
    let kept = builder
    link(body, in: scope)
    builder = kept
  }

  private mutating func linkPrint(of path: Path, escaped: Bool, at site: Site?) {
    let scope = resolve(path, at: site)
    if let kind = problem(printing: scope, of: path, escaped: escaped) {
      report(kind, at: site)
    } else if let constant = scope.constant {
      var text = ByteBuffer()
      text.append(constant, escaped: escaped)
      builder.append(text.array())
    } else {
      builder.print(path, escaped: escaped, site)
    }
  }

  private func problem(
    printing scope: Scopes.Scope, of path: Path, escaped: Bool
  ) -> TemplateProblem.Kind? {
    switch scope.shape {
    case .list: .printedList(path.description)
    case .object: .printedObject(path.description)
    case .text where !escaped: .unescapedText(path.description)
    case .text, .html, .number, .flag, nil: nil
    }
  }

  /// Finds what a path leads to, and reports a path that leads nowhere.
  private mutating func resolve(_ path: Path, at site: Site?) -> Scopes.Scope {
    switch scopes.resolve(path) {
    case .found(let scope): return scope
    case .undecided: break
    case .unknown(let part, let known):
      let name = part.description
      let nearest = known.map(\.description).nearest(to: name)
      report(.unknownName(name, nearest: nearest), at: site)
    case .notAnObject(let part):
      report(.notAnObject(part.description, path: path.description), at: site)
    }
    return .unknown
  }

  private mutating func report(_ kind: TemplateProblem.Kind, at site: Site?) {
    if let problem = site?.problem(kind) { problems.append(problem) }
  }
}

extension Scopes.Scope {
  /// The context that a section over the value makes.
  fileprivate var inSection: Scopes.Scope {
    guard case .list(let element) = shape else { return self }
    return Scopes.Scope(shape: element, constant: nil)
  }
}
