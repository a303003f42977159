extension ImageSize {
  /// PNG: the chunk `IHDR` comes first (ISO 15948, 11.2.2).
  init(png bytes: Span<UInt8>) throws(ImageProblem) {
    guard bytes.holds("IHDR", at: 12) else { throw .damaged }
    try self.init(try bytes.bigEndian(4, at: 16), by: try bytes.bigEndian(4, at: 20))
  }
}
