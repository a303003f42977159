/// A place in a fragment's bytes for what depends on where the fragment is shown.
struct Hole: Sendable {
  /// What is written there.
  enum Content: Sendable {
    case link(Int)
    /// The address of an image, the end of the attribute, and the image's size.
    case image(Int)
    /// The attribute by which a quotation leads to what it quotes: the address of a link.
    case cite(Int)
    case idPrefix
    case headingLevel(Int)
    /// The title of the document, where it shares a page with others, behind a comma.
    case title
    case label(Label)
    /// Nothing: what follows, up to the next of its kind, is for one medium only, or again for all.
    case audience(Medium?)
    case nothing
  }

  /// The number of bytes of the fragment that come before.
  var offset: Int
  var content: Content
}
