internal import Text

extension Plan {
  /// The addresses where texts were before, such as on another site, with where they are written.
  func redirects() -> [(redirect: Redirect, place: Location)] {
    archive.articles.flatMap { $0.article.aliases($0.route, home: archive.routes.home) }
      + archive.topics.all.flatMap { $0.topic.aliases($0.route, home: archive.routes.home) }
      + archive.editions.flatMap { $0.edition.aliases($0.route, home: archive.routes.home) }
      + archive.pages.flatMap { $0.page.aliases($0.route, home: archive.routes.home) }
  }

  /// Adds a page at each old address.
  ///
  /// A static host does not look at the query of an address. Those that differ only by their query,
  /// such as `/spip.php?article12`, therefore share one page that says where each went.
  mutating func addRedirects() {
    var moved: [(route: Route, redirects: [Redirect], place: Location)] = []
    var positions: [Route: Int] = [:]
    for (redirect, place) in redirects() {
      guard let query = redirect.old.string.firstIndex(of: "?") else {
        add(redirect.old.ofPage, .page(.redirect(redirect)), from: place)
        continue
      }
      let route = Route(String(redirect.old.string[..<query])).ofPage
      if let position = positions[route] {
        moved[position].redirects.append(redirect)
      } else {
        positions[route] = moved.count
        moved.append((route, [redirect], place))
      }
    }
    for (route, redirects, place) in moved { add(route, .page(.moved(redirects)), from: place) }
  }
}

/// A text that may have been at other addresses before.
private protocol Movable {
  var aliases: [Located<String>] { get }
  var file: InputFile { get }
  var title: String { get }
}

extension Article: Movable {}
extension Topic: Movable {}
extension Edition: Movable {}
extension Page: Movable {}

extension Movable {
  fileprivate func aliases(_ target: Route, home: Route) -> [(redirect: Redirect, place: Location)]
  {
    aliases.map { alias in
      let old = home + String(alias.value.dropFirst())
      return (
        Redirect(old: old, title: title, target: target), alias.location(in: file.displayPath)
      )
    }
  }
}

extension Route {
  /// The address of a page here: a folder, unless the route names an HTML file.
  fileprivate var ofPage: Route {
    string.hasSuffix("/") || string.hasSuffix(".html") || string.hasSuffix(".htm")
      ? self : self + "/"
  }
}
