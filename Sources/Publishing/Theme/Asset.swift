internal import Chronicle
internal import Text

/// A file of the theme that pages refer to: a style sheet, a font, an icon.
struct Asset: Sendable {
  /// The file in the theme, such as `assets/style.css`.
  let file: InputPath
  /// The file in the site, with the hash of its bytes: `assets/style.0123456789abcdef.css`.
  let output: String
  let bytes: [UInt8]

  init(file: InputPath, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    let path = file.string
    let name = path.lastIndex(of: ".") ?? path.endIndex
    output = "\(path[..<name]).\(Self.hash(of: bytes))\(path[name...])"
  }

  /// FNV-1a with 64 bits: names a version, guards against nothing.
  private static func hash(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hexadecimal: hash, width: 16)
  }
}
