internal import Text

extension ImageSize {
  /// Reads the size of a WebP: one picture in either coding, or the canvas of an extended file (RFC 9649).
  ///
  /// Neither Chromium 156 nor Firefox 153 turns it as its camera says (EXIF).
  init(webp bytes: Span<UInt8>) throws(ImageProblem) {
    let data = 20
    if bytes.holds("VP8X", at: 12) {
      let width = try bytes.littleEndian(3, at: data + 4)
      try self.init(width + 1, by: try bytes.littleEndian(3, at: data + 7) + 1)
    } else if bytes.holds("VP8L", at: 12), bytes.holds([0x2F], at: data) {
      let sides = try bytes.littleEndian(4, at: data + 1)
      try self.init(sides & 0x3FFF + 1, by: sides >> 14 & 0x3FFF + 1)
    } else if bytes.holds("VP8 ", at: 12), bytes.holds([0x9D, 0x01, 0x2A], at: data + 3) {
      let (width, height) = (
        try bytes.littleEndian(2, at: data + 6), try bytes.littleEndian(2, at: data + 8)
      )
      try self.init(width & 0x3FFF, by: height & 0x3FFF)
    } else {
      throw .damaged
    }
  }
}
