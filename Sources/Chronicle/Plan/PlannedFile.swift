/// A file that a build will write.
struct PlannedFile: Sendable {
  /// What is in it.
  ///
  /// Numbers are positions in the archive.
  enum Content: Sendable {
    case page(PlannedPage)
    case siteFeed
    case topicFeed(Int)
    case sitemap(Range<Int>)
    case sitemapIndex([String])
    case robots
    case asset(Int)
    case media(String)
  }

  /// Where it is served, from the root of the host.
  let route: String
  let content: Content
  /// What an author would change if another file claimed the same place.
  let origin: Location

  /// Whether search engines should know it.
  var isInSitemap: Bool {
    guard case .page(let page) = content else { return false }
    return page.isListed
  }

  /// The file's path in the output folder.
  func outputPath(base: String) -> String {
    let path = String(route.dropFirst(base.utf8.count)).percentDecoded
    return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }
}
