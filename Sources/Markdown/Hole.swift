/// A place in a fragment's bytes for what depends on where the fragment is shown.
///
/// Its numbers are of 32 bits, because large archives keep millions of holes.
struct Hole: Sendable {
  /// What is written there.
  enum Content: Sendable {
    case link(Int32)
    /// The address of an image, the end of the attribute, and the image's size.
    case image(Int32)
    /// The attribute by which a quotation leads to what it quotes: the address of a link.
    case cite(Int32)
    case idPrefix
    case headingLevel(Int32)
    /// The title of the document, where it shares a page with others, behind a comma.
    case title
    case label(Label)
    /// Nothing: what follows, up to the next of its kind, is for one medium only, or again for all.
    case audience(Medium?)
    case nothing
  }

  /// The number of bytes of the fragment that come before.
  var offset: Int32
  var content: Content
}
