/// One value for each kind of term: tags, places and actors.
///
/// Unlike a dictionary, it has a value for every kind, so nobody must say what a missing one means.
public struct PerTermKind<Value> {
  public var tag: Value
  public var place: Value
  public var actor: Value

  init(tag: Value, place: Value, actor: Value) {
    self.tag = tag
    self.place = place
    self.actor = actor
  }

  /// Makes a value for each kind, which it is given.
  public init(_ value: (TermKind) -> Value) {
    self.init(tag: value(.tag), place: value(.place), actor: value(.actor))
  }

  @inlinable
  public subscript(kind: TermKind) -> Value {
    switch kind {
    case .tag: tag
    case .place: place
    case .actor: actor
    }
  }
}

extension PerTermKind: Sendable where Value: Sendable {}
