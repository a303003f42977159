internal import Text
internal import Markdown

/// Where each page is served, from the root of the host.
struct Routes: Sendable {
  /// Begins and ends with `/`.
  let base: String
  let paths: SitePaths

  init(_ site: Site) {
    base = site.base
    paths = site.paths
  }

  var home: String { base }
  var corrections: String { index(paths.corrections) }
  var subscribe: String { index(paths.subscribe) }
  var opml: String { base + "feeds.opml" }

  func article(_ slug: String) -> String { below(paths.articles, slug) }
  func topic(_ id: String) -> String { below(paths.topics, id) }
  func edition(_ slug: String) -> String { below(paths.editions, slug) }
  func page(_ slug: String) -> String { "\(base)\(slug)/" }
  func author(_ slug: String) -> String { below(paths.authors, slug) }
  func publisher(_ slug: String) -> String { below(paths.sources, slug) }
  func term(_ kind: TermKind, _ slug: String) -> String { below(folder(kind), slug) }
  func index(_ folder: String) -> String { "\(base)\(folder)/" }
  func year(_ year: Int) -> String { below(paths.archive, Self.year(year)) }
  func month(_ year: Int, _ month: Int) -> String {
    "\(self.year(year))\(month < 10 ? "0" : "")\(month)/"
  }
  func media(_ path: String) -> String { base + path.percentEncodedPath }

  func folder(_ kind: TermKind) -> String {
    switch kind {
    case .tag: paths.tags
    case .place: paths.places
    case .actor: paths.actors
    }
  }

  private func below(_ folder: String, _ name: String) -> String { "\(base)\(folder)/\(name)/" }

  private static func year(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(year).utf8.count)) + String(year)
  }
}
