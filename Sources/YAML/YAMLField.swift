/// One field of a mapping: its name and its value.
public struct YAMLField: Sendable, Hashable {
  public let key: Scalar
  public let value: YAMLNode
}
