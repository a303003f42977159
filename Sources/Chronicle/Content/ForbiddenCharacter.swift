/// A character that has no place in a text: XML or HTML cannot hold it, and no reader sees it.
///
/// Control characters other than tab and line ends, and what Unicode says is no character.
struct ForbiddenCharacter {
  /// Its first byte.
  let offset: Int
  let scalar: Unicode.Scalar

  /// Such as `U+000C`.
  var name: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
    case let value: value & 0xFFFE == 0xFFFE
    }
  }
}
