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
    guard let scheme, bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !Self.forbidden.contains($0) })
    else { return nil }
    let host = bytes[scheme.utf8.count...]
    let end = host.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? bytes.endIndex
    guard end > host.startIndex, host[..<end].contains(where: { $0 != 0x2E }) else { return nil }
    origin = String(decoding: bytes[..<end], as: UTF8.self)
    let rest = String(decoding: bytes[end...], as: UTF8.self)
    path = rest.hasPrefix("/") ? rest : "/" + rest
  }

  /// `"`, `<`, `>`, `\`, `^`, `` ` ``, `{`, `|`, `}`: excluded from addresses by RFC 3986.
  private static let forbidden: Set<UInt8> = [
    0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D,
  ]
}
