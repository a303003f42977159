extension ImageSize {
  /// Reads the size of the screen on which the pictures of a GIF are drawn.
  init(gif bytes: Span<UInt8>) throws(ImageProblem) {
    try self.init(try bytes.littleEndian(2, at: 6), by: try bytes.littleEndian(2, at: 8))
  }
}
