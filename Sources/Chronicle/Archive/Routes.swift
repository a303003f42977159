internal import Text

/// The addresses of the pages of a site.
///
/// Addresses follow from ids, slugs and `paths` in `site.yml` only. No wording of a theme has a part in them, so
/// that another theme or language moves no page.
public struct Routes: Sendable {
  /// The address of the home page: `/`, or `/chronique/` for a site in that folder of its host.
  public let home: Route
  private let paths: SitePaths

  init(_ site: Site) {
    home = Route(site.base)
    paths = site.paths
  }

  public var topics: Route { folder(paths.topics) }
  public var archive: Route { folder(paths.archive) }
  public var sources: Route { folder(paths.sources) }
  public var editions: Route { folder(paths.editions) }
  public var corrections: Route { folder(paths.corrections) }
  public var subscribe: Route { folder(paths.subscribe) }
  public var opml: Route { home + "feeds.opml" }
  public var sitemap: Route { home + "sitemap.xml" }
  /// All tags, places or actors.
  public func terms(_ kind: TermKind) -> Route { folder(name(of: kind)) }

  func article(_ slug: String) -> Route { below(paths.articles, slug) }
  func topic(_ id: String) -> Route { below(paths.topics, id) }
  func edition(_ slug: String) -> Route { below(paths.editions, slug) }
  func page(_ slug: String) -> Route { folder(slug) }
  func author(_ slug: String) -> Route { below(paths.authors, slug) }
  func publisher(_ slug: String) -> Route { below(paths.sources, slug) }
  /// The address of the page that lists the sources without a publisher.
  var unnamedPublisher: Route { publisher(paths.noPublisher) }
  func term(_ kind: TermKind, _ slug: String) -> Route { below(name(of: kind), slug) }
  /// - Parameter path: where the theme wants it in the site.
  func asset(_ path: String) -> Route { home + path.percentEncodedPath }
  func media(_ file: InputPath) -> Route { home + file.string.percentEncodedPath }

  public func year(_ year: Int) -> Route { below(paths.archive, Self.digits(year, count: 4)) }
  public func month(_ year: Int, _ month: Int) -> Route {
    self.year(year) + Self.digits(month, count: 2) + "/"
  }

  /// The first folder of the addresses of a kind, as `site.yml` names it.
  private func name(of kind: TermKind) -> String {
    switch kind {
    case .tag: paths.tags
    case .place: paths.places
    case .actor: paths.actors
    }
  }

  private func folder(_ name: String) -> Route { Route("\(home.string)\(name)/") }

  private func below(_ folder: String, _ name: String) -> Route {
    Route("\(home.string)\(folder)/\(name)/")
  }

  /// A number with zeros before it, so that the addresses of an archive sort by time.
  private static func digits(_ number: Int, count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }
}
