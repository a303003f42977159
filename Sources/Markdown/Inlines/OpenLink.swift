internal import Text

/// A link that the walk has entered and not left.
struct OpenLink {
  let position: TextPosition
  /// The offset of its words in the plain text.
  let textOffset: Int
  /// The number of images that came before it.
  let imageCount: Int
}
