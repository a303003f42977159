/// A heading of a document, for its table of contents.
public struct Heading: Equatable, Sendable {
  /// The level as written, from 1 to 6; where the document is shown may shift it.
  public let level: Int
  /// The fragment that leads to the heading, without the prefix of the place where it is shown.
  public let id: String
  /// The words of the heading, without markup.
  public let text: String
}
