internal import Text

/// How wide and how high an image is shown, in pixels, unless a style says otherwise.
///
/// It goes into the page, so that nothing jumps when the image comes.
struct ImageSize: Hashable, Sendable {
  let width: Int
  let height: Int
}

/// Why the size of an image is not known.
enum ImageProblem: Error, Hashable {
  /// None of the formats that browsers show.
  case unknownFormat
  /// Cut off, or not what it begins as.
  case damaged
  /// A drawing that names no size.
  case unsized
}

extension ImageSize {
  /// Reads the size from the first bytes of an image, whatever the file's name says that it is.
  ///
  /// - Throws: `damaged` also when more bytes are needed.
  init(of bytes: Span<UInt8>) throws(ImageProblem) {
    if bytes.holds([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      try self.init(png: bytes)
    } else if bytes.holds([0xFF, 0xD8, 0xFF]) {
      try self.init(jpeg: bytes)
    } else if bytes.holds("GIF87a") || bytes.holds("GIF89a") {
      try self.init(gif: bytes)
    } else if bytes.holds("RIFF"), bytes.holds("WEBP", at: 8) {
      try self.init(webp: bytes)
    } else if bytes.holds("ftyp", at: 4) {
      try self.init(avif: bytes)
    } else {
      try self.init(svg: bytes)
    }
  }

  /// An image without a side is none.
  init(_ width: Int, by height: Int) throws(ImageProblem) {
    guard width > 0, height > 0 else { throw .damaged }
    self.init(width: width, height: height)
  }

  /// The size after a turn by a quarter.
  var turned: Self { Self(width: height, height: width) }
}
