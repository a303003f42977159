/// A place in the text of a block: in which node, and how many bytes into it.
struct TextPlace: Equatable {
  /// None for a text that stands alone.
  var node: OpaquePointer?
  var offset = 0

  func moved(by count: Int) -> Self { Self(node: node, offset: offset + count) }
}
