/// Finds images that readers' browsers would ask another host for, and images that say nothing to those who do not
/// see them.
enum ImageLint {
  /// - Parameter address: one of the web, or one that begins with `//`.
  static func problem(ofExternal address: String) -> MarkdownProblem.Kind {
    .foreignImage(host: host(of: address))
  }

  /// - Parameters:
  ///   - alternative: what is read out instead of the image.
  ///   - hasTitle: a title marks an image that only decorates, for its caption speaks for it.
  static func problem(ofAlternative alternative: String, hasTitle: Bool) -> MarkdownProblem.Kind? {
    let isBlank = alternative.utf8.allSatisfy { $0 <= 0x20 }
    return isBlank && !hasTitle ? .missingAlternative : nil
  }

  /// The authority of an address (RFC 3986, section 3.2).
  private static func host(of address: String) -> String {
    let rest = address.drop { $0 != "/" }.drop { $0 == "/" }
    return String(rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" })
  }
}
