internal import Text

/// A link that the walk has entered and not left.
struct OpenLink {
  let position: TextPosition
  /// Where its words begin in the plain text.
  let textOffset: Int
  /// How many images came before it.
  let imageCount: Int
}
