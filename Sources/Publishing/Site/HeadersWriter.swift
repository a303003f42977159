internal import Chronicle
internal import Text

/// Writes `_headers`, from which some hosts take media types, caching and the security policy.
///
/// `docs/hosting.md` says the same for nginx.
struct HeadersWriter {
  /// The fields that a host sends with every file at a path, in which `*` stands for anything.
  private typealias Rule = (path: String, fields: [String])

  let routes: Routes

  func write(into output: inout ByteBuffer) {
    let rules: [Rule] = [
      ("\(home)*", Self.safety),
      ("\(home)assets/*", ["Cache-Control: public, max-age=31536000, immutable"]),
      (routes.opml.string, ["Content-Type: text/x-opml; charset=utf-8"]),
    ]
    for rule in rules + FeedFormat.allCases.flatMap(feedRules) {
      output.append(text: "\(rule.path)\n")
      for field in rule.fields { output.append(text: "  \(field)\n") }
    }
  }

  private var home: String { routes.home.string }

  private static let safety = [
    "Content-Security-Policy: default-src 'none'; img-src 'self'; style-src 'self'; "
      + "script-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; "
      + "base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy: no-referrer",
    "X-Content-Type-Options: nosniff",
  ]

  /// For the feed of the site, the feeds below it, and the archive.
  private func feedRules(_ format: FeedFormat) -> [Rule] {
    let charset = format == .json ? "" : "; charset=utf-8"
    let paths = ["\(home)\(format.fileName)", "\(home)*/\(format.fileName)"]
    let archive = format.hasArchive ? ["\(home)\(format.rawValue)/*"] : []
    return (paths + archive).map { ($0, ["Content-Type: \(format.mediaType)\(charset)"]) }
  }
}
