/// A place in a fragment's HTML for what depends on where the fragment is shown.
///
/// Its numbers have 32 bits, because a large archive keeps millions of placeholders.
struct Placeholder: Sendable {
  /// The text that takes its place each time that the fragment is written.
  enum Substitute: Sendable {
    /// The address of the link at this index of `Document.links`.
    case link(Int32)
    /// The address of the image at this index of `Document.images`, the end of the attribute, and the image's
    /// size.
    case image(Int32)
    /// The attribute `cite` of a quotation, with the address of the link at this index of `Document.links`.
    case cite(Int32)
    /// The words that come before each id of the document.
    case idPrefix
    /// The digit in the tags of a heading of this level.
    case headingLevel(Int32)
    /// A comma and the document's title, where the document shares a page with others.
    case title
    /// Words that are the site's and not the author's.
    case label(Label)
    /// Nothing; what follows, up to the next placeholder of this kind, is for one channel only, or again for all.
    case condition(OutputChannel?)
    /// Nothing.
    case none
  }

  /// The number of bytes of the fragment's HTML that come before.
  var offset: Int32
  var substitute: Substitute
}
