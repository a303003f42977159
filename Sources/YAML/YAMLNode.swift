public import Text

/// A value of YAML with its place: a text, a list, or fields with their names.
///
/// No value is guessed: `no`, `2022-07-19` and `1.0` stay the texts that the author wrote.
public enum YAMLNode: Sendable, Hashable {
  case scalar(Scalar)
  /// The mark of a list is its first dash or its bracket.
  case sequence([YAMLNode], TextPosition)
  /// The mark of a mapping is its first key or its brace.
  case mapping([YAMLField], TextPosition)

  public var mark: TextPosition {
    switch self {
    case .scalar(let scalar): scalar.mark
    case .sequence(_, let mark), .mapping(_, let mark): mark
    }
  }
}
