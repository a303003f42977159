/// What YAML can hold: a text, a list, or fields with their names; each with its place.
///
/// No value is guessed: `no`, `2022-07-19` and `1.0` stay the texts that the author wrote.
public enum Node: Sendable, Hashable {
  case scalar(Scalar)
  /// The mark of a list is its first dash or its bracket.
  case sequence([Node], Mark)
  /// The mark of a mapping is its first key or its brace.
  case mapping([Entry], Mark)

  public var mark: Mark {
    switch self {
    case .scalar(let scalar): scalar.mark
    case .sequence(_, let mark), .mapping(_, let mark): mark
    }
  }
}
