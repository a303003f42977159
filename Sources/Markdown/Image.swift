/// An image of a document, as its author wrote it.
public struct Image: Equatable, Sendable {
  public let destination: Destination
  /// What the image says to those who do not see it.
  public let alternativeText: String
  public let title: String
  public let line: Int
  public let column: Int
}
