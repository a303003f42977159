internal import Text

extension ImageSize {
  /// Reads the size from the frame header of a JPEG.
  ///
  /// The header may come behind a thumbnail and much else.   /// Browsers turn a photograph as its camera says (EXIF), and the size with it.
  init(jpeg bytes: Span<UInt8>) throws(ImageProblem) {
    var offset = 2
    var orientation: Int?
    while true {
      let marker = try bytes.marker(from: &offset)
      switch marker {
      case 0x01, 0xD0...0xD7: continue
      case 0xD9, 0xDA: throw .damaged  // The picture begins, or all ends, without a frame header.
      default: break
      }
      let length = try bytes.bigEndian(2, at: offset)
      guard length >= 2, length <= bytes.count - offset else { throw .damaged }
      let segment = bytes.extracting(offset + 2..<offset + length)
      if Self.isFrame(marker) {
        let height = try segment.bigEndian(2, at: 1)
        let size = try Self(try segment.bigEndian(2, at: 3), by: height)
        self = size.turned(by: orientation)
        return
      }
      if marker == 0xE1, orientation == nil, segment.holds("Exif\0\0") {
        orientation = try? segment.extracting(droppingFirst: 6).exifOrientation()
      }
      offset += length
    }
  }

  /// Whether a marker begins a frame header: of C0 to CF, some are tables (ITU T.81, table B.1).
  private static func isFrame(_ marker: Int) -> Bool {
    (0xC0...0xCF).contains(marker) && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
  }
}

extension Span<UInt8> {
  /// The next marker, behind which the offset moves.
  ///
  /// What stands between two segments is passed over, as decoders do.
  fileprivate func marker(from offset: inout Int) throws(ImageProblem) -> Int {
    while try byte(at: offset) != 0xFF { offset += 1 }
    while try byte(at: offset) == 0xFF { offset += 1 }
    offset += 1
    return try byte(at: offset - 1)
  }
}
