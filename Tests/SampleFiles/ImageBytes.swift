/// Images as small as can be: headers, as far as sizes are read, and nothing to see.
public enum ImageBytes {
  /// One of each kind, all shown 640 wide and 427 high.
  public static let samples: [(name: String, bytes: [UInt8])] = [
    ("PNG", png(640, 427)), ("turned PNG", png(427, 640, orientation: 8)),
    ("GIF", gif(640, 427)),
    ("JPEG", jpeg(640, 427)),
    ("progressive JPEG", jpeg(640, 427, frame: 0xC2)),
    ("JPEG of a turned camera", jpeg(427, 640, orientation: 6)),
    ("lossy WebP", lossyWebP(640, 427)),
    ("lossless WebP", losslessWebP(640, 427)),
    ("extended WebP", extendedWebP(640, 427)),
    ("AVIF", avif(640, 427)),
    ("turned AVIF", avif(427, 640, quarterTurns: 1)),
    ("cut and turned AVIF", avif(500, 700, quarterTurns: 1, cut: [427, 640, -73, -60])),
    ("SVG", Array(#"<svg xmlns="x" width="640" height='427px'></svg>"#.utf8)),
  ]

  /// - Parameters:
  ///   - orientation: what the camera says of how it was held.
  ///   - isLate: whether it says so behind the picture.
  public static func png(
    _ width: Int, _ height: Int, orientation: Int? = nil, isLate: Bool = false
  ) -> [UInt8] {
    let header = chunk("IHDR", big(width, 4) + big(height, 4) + [8, 0, 0, 0, 0])
    let exif = orientation.map { chunk("eXIf", tiff($0)) } ?? []
    let picture = chunk("IDAT", [0])
    return [0x89] + ascii("PNG\r\n\u{1A}\n") + header
      + (isLate ? picture + exif : exif + picture) + chunk("IEND", [])
  }

  /// The checksum, which no one reads, is zero.
  private static func chunk(_ kind: String, _ body: [UInt8]) -> [UInt8] {
    big(body.count, 4) + ascii(kind) + body + big(0, 4)
  }

  public static func gif(_ width: Int, _ height: Int) -> [UInt8] {
    ascii("GIF89a") + little(width, 2) + little(height, 2) + [0, 0, 0]
  }

  /// - Parameters:
  ///   - orientation: what the camera says of how it was held.
  ///   - frame: the marker of the frame header: C0 for baseline, C2 for progressive.
  ///   - before: segments that come before the frame.
  public static func jpeg(
    _ width: Int, _ height: Int, orientation: Int? = nil, frame: UInt8 = 0xC0, before: [UInt8] = []
  ) -> [UInt8] {
    let exif = orientation.map { segment(0xE1, ascii("Exif\0\0") + tiff($0)) } ?? []
    let header = [8] + big(height, 2) + big(width, 2) + [1, 1, 0x11, 0]
    return [0xFF, 0xD8] + segment(0xE0, ascii("JFIF\0")) + exif + before + segment(frame, header)
      + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0xFF, 0xD9]
  }

  public static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
    [0xFF, marker] + big(body.count + 2, 2) + body
  }

  /// Two entries; the second is the orientation.
  private static func tiff(_ orientation: Int) -> [UInt8] {
    let first = little(0x0100, 2) + little(3, 2) + little(1, 4) + little(0, 4)
    let second = little(0x0112, 2) + little(3, 2) + little(1, 4) + little(orientation, 4)
    return ascii("II*\0") + little(8, 4) + little(2, 2) + first + second + little(0, 4)
  }

  public static func lossyWebP(_ width: Int, _ height: Int) -> [UInt8] {
    webp("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A] + little(width, 2) + little(height, 2))
  }

  public static func losslessWebP(_ width: Int, _ height: Int) -> [UInt8] {
    webp("VP8L", [0x2F] + little((width - 1) | (height - 1) << 14, 4))
  }

  public static func extendedWebP(_ width: Int, _ height: Int) -> [UInt8] {
    webp("VP8X", [0, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3))
  }

  private static func webp(_ kind: String, _ data: [UInt8]) -> [UInt8] {
    ascii("RIFF") + little(data.count + 12, 4) + ascii("WEBP\(kind)") + little(data.count, 4) + data
  }

  /// The main picture is item 2: item 1 is a thumbnail of 16 by 16.
  ///
  /// - Parameter cut: what is shown of it: width, height, and twice how far its middle is from that
  ///   of the whole.
  public static func avif(
    _ width: Int, _ height: Int, quarterTurns: UInt8 = 0, cut: [Int]? = nil
  ) -> [UInt8] {
    let sizes = [(16, 16), (width, height)].flatMap { side in
      box("ispe", big(0, 4) + big(side.0, 4) + big(side.1, 4))
    }
    let clap = cut.map { box("clap", zip($0, [1, 1, 2, 2]).flatMap { big($0, 4) + big($1, 4) }) }
    let properties = box("ipco", sizes + box("irot", [quarterTurns]) + (clap ?? []))
    let owners: [UInt8] =
      big(1, 2) + [1, 1] + big(2, 2) + (cut == nil ? [2, 0x82, 0x83] : [3, 0x82, 0x84, 0x83])
    let associations = box("ipma", big(0, 4) + big(2, 4) + owners)
    let meta =
      big(0, 4) + box("pitm", big(0, 4) + big(2, 2)) + box("iprp", properties + associations)
    return box("ftyp", ascii("mif1") + big(0, 4) + ascii("mif1avif")) + box("meta", meta)
      + box("mdat", [0])
  }

  public static func box(_ kind: String, _ body: [UInt8]) -> [UInt8] {
    big(body.count + 8, 4) + ascii(kind) + body
  }

  private static func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func big(_ number: Int, _ width: Int) -> [UInt8] {
    little(number, width).reversed()
  }

  private static func little(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
