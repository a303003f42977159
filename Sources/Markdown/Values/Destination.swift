internal import Text

/// The address of a link or an image, sorted by who must look after it.
///
/// Addresses are sorted by an allow list: whatever scheme browsers learn next, it is refused until somebody has thought
/// about it.
public enum Destination: Hashable, Sendable {
  /// An address of the web or of mail: `http:`, `https:`, `mailto:`, or `//host`. Written as it is.
  case external(String)
  /// A path, a fragment, `art:` and an id, or an absolute address of the site itself: the site must
  /// resolve it when it is written.
  case local(String)
  /// An address by another scheme, such as `javascript:` or `data:`. Never written.
  case refused(String, scheme: String)
  /// Nothing at all, as in `[text]()`.
  case empty

  /// - Parameter homes: the absolute addresses of the site, each ending in `/`.
  init(_ written: String, homes: [String] = []) {
    guard !written.isEmpty else {
      self = .empty
      return
    }
    if homes.contains(where: written.isBelow) {
      self = .local(written)
      return
    }
    switch Self.scheme(of: written) {
    case "http", "https", "mailto": self = .external(written)
    case "art": self = .local(written)
    case nil: self = written.hasPrefix("//") ? .external(written) : .local(written)
    case let scheme?: self = .refused(written, scheme: scheme)
    }
  }

  /// The address as it was written.
  public var string: String {
    switch self {
    case .external(let string), .local(let string), .refused(let string, scheme: _): string
    case .empty: ""
    }
  }

  /// Reads a scheme (RFC 3986, section 3.1): a letter, then letters, digits, `+`, `-`, `.`, then `:`.
  private static func scheme(of written: String) -> String? {
    let bytes = written.utf8
    guard let colon = bytes.firstIndex(where: { !$0.isSchemeByte }),
      bytes[colon] == UInt8(ascii: ":"),
      let first = bytes.first, first.isASCIILetter
    else { return nil }
    return written[..<colon].lowercased()
  }
}

extension String {
  /// Whether this is an address of a site, whose home page may be written without its last slash.
  public func isBelow(home: String) -> Bool {
    hasPrefix(home) || utf8.count + 1 == home.utf8.count && home.hasPrefix(self)
  }
}

extension UInt8 {
  fileprivate var isSchemeByte: Bool {
    isASCIIAlphanumeric || self == UInt8(ascii: "+") || self == UInt8(ascii: "-")
      || self == UInt8(ascii: ".")
  }
}
