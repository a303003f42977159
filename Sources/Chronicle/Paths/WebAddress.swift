internal import Text

/// An absolute address with `http` or `https`, taken apart (RFC 3986, section 3).
public struct WebAddress: Hashable, Sendable {
  /// The scheme and the host, such as `https://example.org`, without a slash at the end.
  public let origin: String
  /// Begins with `/`; holds the query and the fragment, if any.
  public let path: String

  /// `nil` when the text has another scheme, no host, or a character that no address can hold.
  init?(_ text: String) {
    guard let end = Self.endOfHost(in: text.utf8Span.span) else { return nil }
    let boundary = text.utf8.index(text.startIndex, offsetBy: end)
    origin = String(text[..<boundary])
    let rest = text[boundary...]
    path = rest.hasPrefix("/") ? String(rest) : "/" + rest
  }

  /// Whether a text is such an address.
  static func isValid(_ text: String) -> Bool { endOfHost(in: text.utf8Span.span) != nil }

  private static func endOfHost(in text: Span<UInt8>) -> Int? {
    guard let start = endOfScheme(in: text) else { return nil }
    var end = text.count
    var isNamed = false
    for index in start..<text.count {
      guard text[index].isAllowedInAddresses else { return nil }
      guard end == text.count else { continue }
      switch text[index] {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): end = index
      case UInt8(ascii: "."): break
      default: isNamed = true
      }
    }
    return isNamed ? end : nil
  }

  private static func endOfScheme(in text: Span<UInt8>) -> Int? {
    if text.holds("https://") { return 8 }
    return text.holds("http://") ? 7 : nil
  }
}

extension WebAddress {
  /// Whether pages can be served below it: no query, no fragment, no empty part, no `.` or `..`.
  var isHome: Bool {
    let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    return !path.utf8.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
      && parts.dropLast().allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && parts.last != "." && parts.last != ".."
  }
}

extension UInt8 {
  /// Not a space, a control character, `"`, `<`, `>`, `\`, `^`, `` ` ``, `{`, `|`, `}` (RFC 3986).
  fileprivate var isAllowedInAddresses: Bool {
    switch self {
    case 0x00...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F: false
    default: true
    }
  }
}
