/// An image that the walk has entered and not left.
struct OpenImage {
  let node: OpaquePointer
  let destination: Destination
  let position: Position
  /// Where its alternative text begins in the plain text.
  let textOffset: Int
}
