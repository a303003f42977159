public import Markdown

/// A text, and what its links and images lead to.
///
/// The HTML of the document has placeholders for addresses. They are filled from here each time it is written,
/// so a link is resolved once, whether the text is shown on its page, in an edition or in ten feeds.
public struct ConnectedText: Sendable {
  public let document: Document
  /// One for each link of the document, in its order; empty when it has none.
  public let links: [LinkTarget]
  /// One for each image of the document, in its order.
  ///
  /// Sizes are added once all files are known.
  public internal(set) var images: [ImageTarget]
}
