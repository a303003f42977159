internal import Markdown

extension Plan {
  /// Everything that would make a lie of the plan: two files at one place, links to no place.
  func check(folder: String) -> [Diagnostic] {
    emptyNames() + collisions() + sharedAliases(folder) + deadSiteLinks()
  }

  /// A tag without a letter or a digit has no address.
  private func emptyNames() -> [Diagnostic] {
    archive.terms.values.flatMap(\.terms).filter(\.slug.isEmpty)
      .map { Diagnostic(.emptyAddress, at: $0.origin, ["name": $0.name]) }
      + archive.publishers.filter { $0.slug.isEmpty && !$0.name.isEmpty }
      .map { Diagnostic(.emptyAddress, at: $0.origin, ["name": $0.name]) }
  }

  /// Paths that differ only by case or accents are one path to many disks.
  private func collisions() -> [Diagnostic] {
    var claimed: [String: Int] = [:]
    claimed.reserveCapacity(files.count)
    return files.indices.compactMap { index in
      let key = fold(files[index].outputPath(base: archive.routes.base))
      guard let first = claimed.updateValue(index, forKey: key) else { return nil }
      let (one, other) = (files[first], files[index])
      let details = ["route": other.route, "other": one.origin.path]
      return Diagnostic(.sharedAddress, at: other.origin, details)
    }
  }

  private func sharedAliases(_ folder: String) -> [Diagnostic] {
    var claimed: [String: Location] = [:]
    return redirects(in: folder).compactMap { redirect, place in
      guard redirect.old.contains("?"), let other = claimed.updateValue(place, forKey: redirect.old)
      else { return nil }
      return Diagnostic(.sharedAddress, at: place, ["route": redirect.old, "other": other.path])
    }
  }

  private func deadSiteLinks() -> [Diagnostic] {
    let links = archive.links.values.flatMap(\.siteLinks)
    guard !links.isEmpty else { return [] }
    let routes = Set(files.map(\.route))
    return links.filter { !routes.contains($0.path) }.map { link in
      var details = ["link": link.path]
      details["nearest"] = routes.contains(link.path + "/") ? link.path + "/" : nil
      return Diagnostic(.deadSiteLink, at: link.location, details)
    }
  }
}
