/// One field of a mapping.
public struct Entry: Sendable, Hashable {
  public let key: Scalar
  public let value: Node
}
