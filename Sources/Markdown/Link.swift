/// A link of a document, as its author wrote it.
public struct Link: Equatable, Sendable {
  public let destination: Destination
  public let line: Int
  public let column: Int
}
