/// An image of a document, as its author wrote it.
public struct Image: Equatable, Sendable {
  public let destination: Destination
  /// The line where it begins in the file, as `TextPosition` counts.
  public let line: Int
  public let column: Int
}
