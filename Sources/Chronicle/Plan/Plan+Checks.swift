internal import Markdown
internal import Typography

extension Plan {
  /// The plan of a site, and what would make a lie of it.
  static func checked(
    _ archive: Archive, _ theme: Theme, folder: String
  ) -> (Plan, [Diagnostic]) {
    Timings.measure(.plan, count: 0) {
      let plan = Plan(archive, theme, folder: folder)
      Timings.count(.plan, plan.files.count)
      return (plan, plan.check(folder: folder))
    }
  }

  /// Everything that would make a lie of the plan: two files at one place, links to no place.
  func check(folder: String) -> [Diagnostic] {
    emptyNames() + collisions() + sharedAliases(folder) + deadSiteLinks()
  }

  /// A tag without a letter or a digit has no address.
  private func emptyNames() -> [Diagnostic] {
    archive.terms.values.flatMap(\.terms).filter(\.slug.isEmpty)
      .map { Diagnostic(.emptyAddress, at: $0.origin, ["name": $0.name]) }
      + feeds.filter { $0.subject.kind == .authors && slug(of: $0.name).isEmpty }
      .map { Diagnostic(.emptyAddress, at: origin, ["name": $0.name]) }
      + archive.publishers.filter { $0.slug.isEmpty && !$0.name.isEmpty }
      .map { Diagnostic(.emptyAddress, at: $0.origin, ["name": $0.name]) }
  }

  /// Paths that differ only by case or accents are one path to many disks.
  private func collisions() -> [Diagnostic] {
    var claimed: [String: Int] = [:]
    claimed.reserveCapacity(files.count)
    let keys = files.map { foldCase($0.path) }
    let twice = keys.indices.compactMap { index in
      claimed.updateValue(index, forKey: keys[index]).flatMap { collision(of: index, with: $0) }
    }
    var folders = ClaimedFolders()
    let below = keys.indices.compactMap { index in
      folders.file(above: keys[index], among: claimed).flatMap { collision(of: index, with: $0) }
    }
    return twice + below
  }

  /// `nil` for feeds of two pages: the pages meet as well, and are told.
  private func collision(of index: Int, with first: Int) -> Diagnostic? {
    guard !(isBesidePage(files[index]) && isBesidePage(files[first])) else { return nil }
    // The one whose place is known by its line is the one that somebody wrote.
    let isFirstWritten = files[first].origin.line > 0 && files[index].origin.line == 0
    let (told, other) = isFirstWritten ? (files[first], files[index]) : (files[index], files[first])
    let details = ["route": told.route, "other": other.origin.path]
    return Diagnostic(.sharedAddress, at: told.origin, details)
  }

  private func isBesidePage(_ file: PlannedFile) -> Bool {
    guard case .feed(let index, _, _) = file.content else { return false }
    return feeds[index].folder == feeds[index].page
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
    let links = archive.links.all.flatMap(\.siteLinks)
    guard !links.isEmpty else { return [] }
    let routes = Set(files.map(\.route))
    return links.filter { !routes.contains($0.path) }.map { link in
      var details = ["link": link.path]
      details["nearest"] = routes.contains(link.path + "/") ? link.path + "/" : nil
      return Diagnostic(.deadSiteLink, at: link.location, details)
    }
  }
}

/// Finds files that stand where others need a folder.
private struct ClaimedFolders {
  /// The folder looked at last, of which mostly many lie side by side, and the file in its place.
  private var last: (folder: Substring, file: Int?) = ("", nil)

  /// The file in the place of the innermost folder of a path, or else of one above it.
  mutating func file(above path: String, among claimed: [String: Int]) -> Int? {
    guard let folder = path[...].folder else { return nil }
    if let file = claimed[String(folder)] { return file }
    guard let outer = folder.folder else { return nil }
    if outer != last.folder {
      let folders = sequence(first: outer, next: \.folder)
      last = (outer, folders.lazy.compactMap { claimed[String($0)] }.first)
    }
    return last.file
  }
}

extension Substring {
  /// `a/b` for `a/b/c`; `nil` at the top.
  fileprivate var folder: Substring? {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { self[..<$0] }
  }
}
