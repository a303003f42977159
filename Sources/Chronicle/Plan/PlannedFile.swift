/// A file that a build will write.
///
/// Its path follows from its route, and two files may never share one: see `Plan.problems`.
public struct PlannedFile: Sendable {
  /// The address of the file.
  public let route: Route
  public let path: OutputPath
  public let body: Plan.Body
  /// The page that the file stands beside, such as the page of a topic for the feed of the topic.
  ///
  /// Where two pages claim one address, so do the files beside them, and only the pages are reported.
  let companionOf: Route?
  /// The place that an author changes if another file claims the same address.
  let origin: Location

  /// - Parameter home: the route of the home page.
  init(_ route: Route, below home: Route, _ body: Plan.Body, companionOf: Route?, origin: Location)
  {
    self.route = route
    self.body = body
    self.companionOf = companionOf
    self.origin = origin
    path = OutputPath(serving: route, below: home)
  }

  /// Whether search engines should know it: pages that one looks for, and no feed, redirect or asset.
  public var isInSitemap: Bool {
    guard case .page(let page) = body else { return false }
    return page.kind.isListed
  }
}

public typealias FileIndex = ElementIndex<PlannedFile>
