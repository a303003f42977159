internal import Text
internal import Typography

extension HTMLWriter {
  /// Writes an address within an attribute, or leaves it open when the site must resolve it.
  ///
  /// What the site refuses is not written at all. In cmark's dialect all is written save what cmark itself refuses.
  ///
  /// - Parameter written: the address as cmark has it.
  mutating func address(
    _ destination: Destination, _ written: Span<UInt8>, or open: Placeholder.Substitute
  ) {
    switch (dialect, destination) {
    case (.cmark, _): if !destination.isUnsafeToCMark { address(written) }
    case (.site, .external): address(written)
    case (.site, .local): placeholder(open)
    case (.site, .refused), (.site, .empty): break
    }
  }

  /// Writes the title of a link or an image as an attribute, if it has one.
  mutating func title(of node: CMarkNode, _ rules: TypographyRules) {
    node.withTitle { title in
      guard !title.isEmpty else { return }
      markup(" title=\"")
      rules.set(title).plain.withSpan { escaped($0) }
      markup("\"")
    }
  }
}

extension Destination {
  /// Whether cmark leaves the address out, as `_scan_dangerous_url` decides.
  fileprivate var isUnsafeToCMark: Bool {
    guard case .refused(let address, let scheme) = self else { return false }
    switch scheme {
    case "javascript", "vbscript", "file": return true
    case "data":
      let images = ["png", "gif", "jpeg", "webp"]
      return !images.contains { address.lowercased().hasPrefix("data:image/" + $0) }
    default: return false
    }
  }
}
