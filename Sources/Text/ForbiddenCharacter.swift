/// A character that no text may hold, and where it was found.
///
/// Control characters and noncharacters: XML or HTML cannot hold them, and no reader sees them. The line and
/// paragraph separators U+2028 and U+2029: libyaml (and JavaScript before 2019) ends a line at them, Markdown
/// and HTML do not, and no editor shows them, so that a text would be cut or not according to where it stands.
public struct ForbiddenCharacter: Sendable {
  /// The offset of its first byte.
  public let offset: Int
  public let scalar: Unicode.Scalar

  init(offset: Int, scalar: Unicode.Scalar) {
    self.offset = offset
    self.scalar = scalar
  }

  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x2029, 0xFDD0...0xFDEF: true
    case let value: value & 0xFFFE == 0xFFFE
    }
  }
}
