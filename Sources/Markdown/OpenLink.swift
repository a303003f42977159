/// A link that the walk has entered and not left.
struct OpenLink {
  let position: Position
  /// Where its words begin in the plain text.
  let textOffset: Int
  let imageCount: Int
}
