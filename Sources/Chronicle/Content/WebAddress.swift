/// An absolute address with `http` or `https`, taken apart (RFC 3986, section 3).
struct WebAddress: Hashable, Sendable {
  /// Such as `https://example.org`, without a slash at the end.
  let origin: String
  /// Begins with `/`; holds the query and the fragment, if any.
  let path: String

  /// `nil` when the text has another scheme, no host, or a character that no address can hold.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    let scheme = ["https://", "http://"].first { text.hasPrefix($0) }
    guard let scheme, bytes.allSatisfy(\.isAllowedInAddresses) else { return nil }
    let host = bytes[scheme.utf8.count...]
    let end = host.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? bytes.endIndex
    guard end > host.startIndex, host[..<end].contains(where: { $0 != 0x2E }) else { return nil }
    origin = String(decoding: bytes[..<end], as: UTF8.self)
    let rest = String(decoding: bytes[end...], as: UTF8.self)
    path = rest.hasPrefix("/") ? rest : "/" + rest
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
