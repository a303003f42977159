internal import Text

/// Checks every name of a program against what its page offers, and turns constants into text.
struct Linker {
  private let draft: Program
  private let origins: [TemplateRange?]
  private var scopes: Scopes
  private var builder = ProgramBuilder()
  private(set) var problems: [TemplateProblem] = []

  var program: Program { builder.program }

  init(linking draft: ProgramBuilder, scopes: Scopes) {
    self.draft = draft.program
    origins = draft.origins
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
      case .print(let name, let escaped):
        linkPrint(of: DottedName(draft.names[name]), escaped: escaped, at: origins[index])
        index += 1
      case .section(let name, let end, _):
        linkSection(at: index, over: DottedName(draft.names[name]), body: index + 1..<end)
        index = end
      case .inverted(let name, let end):
        linkInverted(at: index, over: DottedName(draft.names[name]), body: index + 1..<end)
        index = end
      }
    }
  }

  private mutating func link(_ body: Range<Int>, in scope: Scopes.Scope) {
    scopes.push(scope)
    link(body)
    scopes.pop()
  }

  private mutating func linkSection(at index: Int, over name: DottedName, body: Range<Int>) {
    let scope = resolve(name, at: origins[index])
    if let constant = scope.constant {
      unroll(constant, scope, body)
    } else {
      let section = builder.openSection(name, inverted: false, origins[index])
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

  private mutating func linkInverted(at index: Int, over name: DottedName, body: Range<Int>) {
    guard let constant = resolve(name, at: origins[index]).constant else {
      let section = builder.openSection(name, inverted: true, origins[index])
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

  private mutating func linkPrint(of name: DottedName, escaped: Bool, at origin: TemplateRange?) {
    let scope = resolve(name, at: origin)
    if let kind = problem(printing: scope, of: name, escaped: escaped) {
      report(kind, at: origin)
    } else if let constant = scope.constant {
      var text = ByteBuffer()
      text.append(constant, escaped: escaped)
      builder.append(text.array())
    } else {
      builder.print(name, escaped: escaped, origin)
    }
  }

  private func problem(
    printing scope: Scopes.Scope, of name: DottedName, escaped: Bool
  ) -> TemplateProblem.Kind? {
    switch scope.shape {
    case .list: .printedList(name.description)
    case .object: .printedObject(name.description)
    case .text where !escaped: .unescapedText(name.description)
    case .text, .html, .number, .flag, nil: nil
    }
  }

  /// Finds what a name leads to, and reports a name that leads nowhere.
  private mutating func resolve(_ name: DottedName, at origin: TemplateRange?) -> Scopes.Scope {
    switch scopes.resolve(name) {
    case .found(let scope): return scope
    case .undecided: break
    case .unknown(let part, let known):
      let nearest = known.map(\.description).nearest(to: part.description)
      report(.unknownName(part.description, nearest: nearest), at: origin)
    case .notAnObject(let part):
      report(.notAnObject(part.description, in: name.description), at: origin)
    }
    return .unknown
  }

  private mutating func report(_ kind: TemplateProblem.Kind, at origin: TemplateRange?) {
    if let problem = origin?.problem(kind) { problems.append(problem) }
  }
}

extension Scopes.Scope {
  /// The context that a section over the value makes.
  fileprivate var inSection: Scopes.Scope {
    guard case .list(let element) = shape else { return self }
    return Scopes.Scope(shape: element, constant: nil)
  }
}
