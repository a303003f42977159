internal import Text

/// A file that a build will write.
struct PlannedFile: Sendable {
  /// What is in it.
  ///
  /// Numbers are positions in the archive.
  enum Content: Sendable {
    case page(PlannedPage)
    /// A document of a feed of the plan, by the position of the feed.
    indirect case feed(Int, FeedFormat, FeedDocument)
    case feedList
    case sitemap(Range<Int>)
    case sitemapIndex([String])
    case robots
    case headers
    case asset(Int)
    case media(String)
  }

  /// Where it is served, from the root of the host.
  let route: String
  /// Where it is in the output folder.
  let path: String
  let content: Content
  /// What an author would change if another file claimed the same place.
  let origin: Location

  /// Whether search engines should know it.
  var isInSitemap: Bool {
    guard case .page(let page) = content else { return false }
    return page.isListed
  }

  /// - Parameter base: the path of the home page.
  init(route: String, below base: String, content: Content, origin: Location) {
    self.route = route
    self.content = content
    self.origin = origin
    let path = String(Substring(route.utf8.dropFirst(base.utf8.count))).percentDecoded
    let isFolder = path.isEmpty || path.utf8.last == UInt8(ascii: "/")
    self.path = isFolder ? path + "index.html" : path
  }
}
