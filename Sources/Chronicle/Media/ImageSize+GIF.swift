extension ImageSize {
  /// GIF: the size of the screen on which its pictures are drawn.
  init(gif bytes: Span<UInt8>) throws(ImageProblem) {
    try self.init(try bytes.littleEndian(2, at: 6), by: try bytes.littleEndian(2, at: 8))
  }
}
