internal import Text

extension ImageSize {
  /// Reads the size from the first chunk of a PNG, `IHDR` (ISO 15948, 11.2.2), and the camera's turn.
  ///
  /// Chromium 156 and Firefox 153 do not turn a picture for an `eXIf` that comes behind it.
  init(png bytes: Span<UInt8>) throws(ImageProblem) {
    guard bytes.holds("IHDR", at: 12) else { throw .damaged }
    let size = try Self(try bytes.bigEndian(4, at: 16), by: try bytes.bigEndian(4, at: 20))
    var orientation: Int?
    var offset = 8
    while !bytes.holds("IDAT", at: offset + 4) {
      let length = try bytes.bigEndian(4, at: offset)
      guard length <= bytes.count - offset - 12 else { throw .damaged }
      if orientation == nil, bytes.holds("eXIf", at: offset + 4) {
        let body = bytes.extracting(offset + 8..<offset + 8 + length)
        orientation = try? body.exifOrientation()
      }
      offset += 12 + length
    }
    self = size.turned(by: orientation)
  }
}
