internal import Text

/// A file of the theme that pages refer to: a style sheet, a font, an icon.
struct Asset: Sendable {
  /// In the theme, such as `assets/style.css`.
  let source: String
  /// In the site, with the hash of its bytes: `assets/style.0123456789abcdef.css`.
  let output: String
  let bytes: [UInt8]

  init(source: String, bytes: [UInt8]) {
    self.source = source
    self.bytes = bytes
    let name = source.lastIndex(of: ".") ?? source.endIndex
    output = "\(source[..<name]).\(Self.hash(of: bytes))\(source[name...])"
  }

  /// FNV-1a with 64 bits: names a version, guards against nothing.
  private static func hash(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hexadecimal: hash, width: 16)
  }
}
