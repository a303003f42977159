internal import Text

extension Renderer {
  /// What a host that reads `_headers` sends along: media types, caching and the security policy.
  ///
  /// `docs/hosting.md` says the same for nginx.
  func headers(into output: inout ByteBuffer) {
    let base = archive.routes.base
    let rules: [(path: String, fields: [String])] = [
      ("\(base)*", Self.safety),
      ("\(base)assets/*", ["Cache-Control: public, max-age=31536000, immutable"]),
      (archive.routes.opml, ["Content-Type: text/x-opml; charset=utf-8"]),
    ]
    for rule in rules + FeedFormat.allCases.flatMap(feedRules) {
      output.append(text: "\(rule.path)\n")
      for field in rule.fields { output.append(text: "  \(field)\n") }
    }
  }

  private static let safety = [
    "Content-Security-Policy: default-src 'none'; img-src 'self'; style-src 'self'; "
      + "script-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; "
      + "base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy: no-referrer",
    "X-Content-Type-Options: nosniff",
  ]

  /// For the feed of the site, the feeds below it, and the archive.
  private func feedRules(_ format: FeedFormat) -> [(path: String, fields: [String])] {
    let base = archive.routes.base
    let charset = format == .json ? "" : "; charset=utf-8"
    let paths = ["\(base)\(format.fileName)", "\(base)*/\(format.fileName)"]
    let archive = format.hasArchive ? ["\(base)\(format.rawValue)/*"] : []
    return (paths + archive).map { ($0, ["Content-Type: \(format.mediaType)\(charset)"]) }
  }
}
