public import Markdown

/// A text, and what its links and images lead to.
public struct ConnectedText: Sendable {
  public let document: Document
  /// One for each link of the document.
  public let links: [LinkTarget]
  /// One for each image of the document.
  public internal(set) var images: [ImageTarget]
}
