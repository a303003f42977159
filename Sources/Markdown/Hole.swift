/// A place in a fragment's bytes for what depends on where the fragment is shown.
struct Hole: Sendable {
  /// What is written there.
  enum Content: Sendable {
    case link(Int)
    case image(Int)
    /// The attributes `width` and `height` of the image, when they are known.
    case imageSize(Int)
    case idPrefix
    case headingLevel(Int)
    case backLabel
  }

  /// The number of bytes of the fragment that come before.
  var offset: Int
  let content: Content
}
