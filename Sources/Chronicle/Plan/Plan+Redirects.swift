extension Plan {
  /// Addresses where a text was before, such as on another site.
  ///
  /// A static host does not look at the query of an address. Those that differ only by their query,
  /// such as `/spip.php?article12`, therefore share one page that says where each went.
  func redirects(in folder: String) -> [(redirect: Redirect, place: Location)] {
    var all: [(Redirect, Location)] = []
    func add(_ aliases: [Located<String>], _ path: String, _ title: String, _ target: String) {
      for alias in aliases {
        let old = archive.routes.base + alias.value.dropFirst()
        let place = alias.location(in: "\(folder)/\(path)")
        all.append((Redirect(old: old, title: title, target: target), place))
      }
    }
    for (text, target) in zip(archive.articles, archive.articlePaths) {
      add(text.aliases, text.path, text.title, target)
    }
    for node in archive.topics.nodes {
      let text = node.topic
      add(text.aliases, text.path, text.title, archive.routes.topic(text.id))
    }
    for text in archive.editions {
      add(text.aliases, text.path, text.title, archive.routes.edition(text.slug))
    }
    for text in archive.pages {
      add(text.aliases, text.path, text.title, archive.routes.page(text.slug))
    }
    return all
  }

  mutating func addRedirects(_ folder: String) {
    var moved: [(path: String, redirects: [Redirect], place: Location)] = []
    var positions: [String: Int] = [:]
    for (redirect, place) in redirects(in: folder) {
      guard let query = redirect.old.firstIndex(of: "?") else {
        add(redirect.old.asPageRoute, .page(.redirect(redirect)), from: place)
        continue
      }
      let path = String(redirect.old[..<query]).asPageRoute
      if let position = positions[path] {
        moved[position].redirects.append(redirect)
      } else {
        positions[path] = moved.count
        moved.append((path, [redirect], place))
      }
    }
    for (path, redirects, place) in moved { add(path, .page(.moved(redirects)), from: place) }
  }
}

extension String {
  /// The address of a page at this path: a folder, unless the path names an HTML file.
  fileprivate var asPageRoute: String {
    hasSuffix("/") || hasSuffix(".html") || hasSuffix(".htm") ? self : self + "/"
  }
}
