internal import Text

/// The width and the height at which browsers show an image, in pixels, unless a style says otherwise.
///
/// Pages name it, so that nothing jumps when the image arrives. It is read from the first bytes of the file, and
/// never from what its name says that it is.
public struct ImageSize: Hashable, Sendable {
  public let width: Int
  public let height: Int
}

/// The reason why the size of an image is not known.
public enum ImageProblem: Error, Hashable {
  /// The file has none of the formats that browsers show.
  case unknownFormat
  /// The file is cut off, or is not what it begins as.
  case damaged
  /// The file is a drawing that names no size.
  case unsized
}

extension ImageSize {
  /// Reads the size from the first bytes of an image.
  ///
  /// - Throws: `damaged` also when more bytes are needed.
  public init(of bytes: Span<UInt8>) throws(ImageProblem) {
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

  /// Refuses an image without a side.
  init(_ width: Int, by height: Int) throws(ImageProblem) {
    guard width > 0, height > 0 else { throw .damaged }
    self.init(width: width, height: height)
  }

  /// The size after a turn by a quarter.
  var turned: Self { Self(width: height, height: width) }
}
