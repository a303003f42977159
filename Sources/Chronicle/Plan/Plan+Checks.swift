internal import Typography

extension Plan {
  /// Everything that the plan cannot keep: two files at one place, links to no place.
  ///
  /// It is returned, and not added to a list, because it is looked for while other work reports.
  func problems() -> [Diagnostic] {
    emptyAddresses() + collisions() + duplicateAliases() + deadSiteLinks()
  }

  /// Names without a letter or a digit, which have no address.
  private func emptyAddresses() -> [Diagnostic] {
    let terms = TermKind.allCases.flatMap { archive.terms[$0].all }
    let named =
      terms.map { ($0.slug, $0.name, $0.origin) }
      + feeds.compactMap(author).map { ($0.slug, $0.author.name, archive.site.origin) }
      + archive.publishers.filter { !$0.isUnnamed }.map { ($0.slug, $0.name, $0.origin) }
    return named.filter(\.0.isEmpty).map { _, name, place in
      Diagnostic(.emptyAddress, at: place, ["name": name])
    }
  }

  /// The author whose feed it is.
  private func author(of feed: Feed) -> ArchivedAuthor? {
    guard case .author(let index) = feed.subject else { return nil }
    return archive.authors[index]
  }

  /// Files that claim one path, or a folder in the place of a file; paths that differ only by case or accents are one path to many disks.
  private func collisions() -> [Diagnostic] {
    var claimed: [String: Int] = [:]
    claimed.reserveCapacity(files.count)
    let keys = files.map { foldCase($0.path.string) }
    let duplicates = keys.indices.compactMap { index in
      claimed.updateValue(index, forKey: keys[index]).flatMap { collision(of: index, with: $0) }
    }
    var folders = ClaimedFolders()
    let below = keys.indices.compactMap { index in
      folders.file(above: keys[index], among: claimed).flatMap { collision(of: index, with: $0) }
    }
    return duplicates + below
  }

  /// `nil` for files that stand beside pages: the pages collide as well, and are reported.
  private func collision(of index: Int, with first: Int) -> Diagnostic? {
    guard files[index].companionOf == nil || files[first].companionOf == nil else { return nil }
    // The one whose place is known by its line is the one that somebody wrote.
    let isFirstWritten = files[first].origin.line > 0 && files[index].origin.line == 0
    let (reported, other) =
      isFirstWritten ? (files[first], files[index]) : (files[index], files[first])
    let details = ["route": reported.route.string, "other": other.origin.path.string]
    return Diagnostic(.duplicateAddress, at: reported.origin, details)
  }

  /// Aliases with a query, which share a file and must not share an address.
  private func duplicateAliases() -> [Diagnostic] {
    var claimed: [Route: Location] = [:]
    return redirects().compactMap { redirect, place in
      guard redirect.old.string.contains("?"),
        let other = claimed.updateValue(place, forKey: redirect.old)
      else { return nil }
      let details = ["route": redirect.old.string, "other": other.path.string]
      return Diagnostic(.duplicateAddress, at: place, details)
    }
  }

  /// Links by a route at which nothing is served; one that lacks only its slash at the end gets it offered.
  private func deadSiteLinks() -> [Diagnostic] {
    let links = archive.siteLinks
    guard !links.isEmpty else { return [] }
    let routes = Set(files.map(\.route))
    return links.filter { !routes.contains($0.route) }.map { link in
      var details = ["link": link.route.string]
      let folder = link.route + "/"
      details["nearest"] = routes.contains(folder) ? folder.string : nil
      return Diagnostic(.deadSiteLink, at: link.location, details)
    }
  }
}
