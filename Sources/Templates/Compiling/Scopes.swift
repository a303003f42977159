/// The contexts in which a name is looked up at one place of a page, as far as they are known before rendering.
struct Scopes {
  private var scopes: [Scope]

  init(page: Shape, constants: Object, constantsShape: Shape) {
    scopes = [
      Scope(shape: constantsShape, constant: .object(constants)),
      Scope(shape: page, constant: nil),
    ]
  }

  /// One context: its shape, unless a mistake hides it, and its value when that is constant.
  struct Scope {
    let shape: Shape?
    let constant: Value?

    static let unknown = Scope(shape: nil, constant: nil)

    /// The scope of a field; `nil` when the scope certainly has no such field.
    func field(_ name: Name) -> Scope? {
      guard case .object(let fields) = shape, let shape = fields[name] else { return nil }
      guard case .object(let object) = constant else { return Scope(shape: shape, constant: nil) }
      return Scope(shape: shape, constant: object[name])
    }
  }

  /// The result of looking up a name.
  enum Lookup {
    case found(Scope)
    /// The name may be in a context of which nothing is known.
    case undecided
    case unknown(part: Name, known: [Name])
    case notAnObject(part: Name)
  }

  mutating func push(_ scope: Scope) {
    scopes.append(scope)
  }

  mutating func pop() {
    scopes.removeLast()
  }

  func resolve(_ name: DottedName) -> Lookup {
    switch name {
    case .current: scopes.last.map(Lookup.found) ?? .undecided
    case .name(let name): resolve(first: name)
    case .dotted(let first, let rest): resolve(first: first, rest: rest)
    }
  }

  private func resolve(first name: Name) -> Lookup {
    for scope in scopes.reversed() {
      if scope.shape == nil { return .undecided }
      if let field = scope.field(name) { return .found(field) }
    }
    return .unknown(part: name, known: scopes.flatMap(\.names))
  }

  private func resolve(first: Name, rest: [Name]) -> Lookup {
    let start = resolve(first: first)
    guard case .found(var scope) = start else { return start }
    var part = first
    for next in rest {
      guard let shape = scope.shape else { return .undecided }
      guard case .object = shape else { return .notAnObject(part: part) }
      guard let field = scope.field(next) else { return .unknown(part: next, known: scope.names) }
      scope = field
      part = next
    }
    return .found(scope)
  }
}

extension Scopes.Scope {
  fileprivate var names: [Name] {
    guard case .object(let fields) = shape else { return [] }
    return Array(fields.keys)
  }
}
