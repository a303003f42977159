internal import Markdown
internal import Text

/// Finds what links between the chronicle's own texts lead to.
///
/// Files, ids and fragments are resolved here, against what was read. A route such as `/themes/drones/` may be
/// that of a list, which only the plan knows: it is kept as a `SiteLink`. A link to a text that readers may not
/// see yet is an error, for it would give the text away.
struct LinkResolver: Sendable {
  let base: Route
  let homes: [String]
  /// All that can be linked to, the articles first, in the order of the archive.
  private var targets: [Target] = []
  private var targetOfFile: [InputPath: Int] = [:]
  /// Positions among the targets, as all numbers here are.
  private var targetAtRoute: [Route: Int] = [:]
  private var articleByID: [String: Int] = [:]
  private(set) var mediaByRoute: [Route: InputPath] = [:]
  private let hidden: HiddenTexts
  private let unreadable: UnreadableTexts

  /// - Parameters:
  ///   - content: everything that was read, with what readers may not see yet.
  ///   - visible: the part of it that can be linked to.
  init(_ content: Content, _ visible: VisibleContent) {
    let routes = visible.routes
    base = routes.home
    homes = visible.site.homes
    hidden = content.hiddenTexts
    unreadable = content.unreadable
    reserveCapacity(visible.articles.count)
    for (index, article) in visible.articles.enumerated() {
      articleByID[article.id.value] = index
      let route = visible.articleRoutes[index]
      add(article.file, at: route, article: ArticleIndex(index), article.body)
    }
    for topic in visible.topics { add(topic.file, at: routes.topic(topic.id), topic.introduction) }
    for edition in visible.editions {
      add(edition.file, at: routes.edition(edition.slug), edition.introduction)
    }
    for page in visible.pages { add(page.file, at: routes.page(page.slug), page.body) }
    for file in visible.media {
      let route = routes.media(file.path)
      add(file, at: route, nil)
      if mediaByRoute[route] == nil { mediaByRoute[route] = file.path }
    }
  }

  private mutating func reserveCapacity(_ count: Int) {
    targets.reserveCapacity(count)
    targetOfFile.reserveCapacity(count)
    targetAtRoute.reserveCapacity(count)
    articleByID.reserveCapacity(count)
  }

  private mutating func add(
    _ file: InputFile, at route: Route, article: ArticleIndex? = nil, _ text: Document?
  ) {
    targetOfFile[file.path] = targets.count
    targetAtRoute[route] = targets.count
    targets.append(Target(address: route.string, article: article, headings: text?.headings))
  }

  /// Resolves every link and image of a text of the content folder.
  ///
  /// - Parameters:
  ///   - siteLinks: takes the links that only the plan can check.
  ///   - diagnostics: takes what is wrong with the others.
  func resolve(
    _ text: Document, in file: InputFile, _ siteLinks: inout [SiteLink],
    _ diagnostics: inout [Diagnostic]
  ) -> ConnectedText {
    guard !text.links.isEmpty || !text.images.isEmpty else {
      return ConnectedText(document: text, links: [], images: [])
    }
    let shown = file.displayPath
    var links: [LinkTarget] = []
    links.reserveCapacity(text.links.count)
    for link in text.links {
      let place = Location(path: shown, line: link.line, column: link.column)
      links.append(
        resolve(link.destination, in: file.path, text, at: place, &siteLinks, &diagnostics))
    }
    let images = text.images.map { image in
      let place = Location(path: shown, line: image.line, column: image.column)
      return target(of: image.destination, in: file.path, at: place, &siteLinks, &diagnostics)
    }
    return ConnectedText(document: text, links: links, images: images)
  }

  private func resolve(
    _ destination: Destination, in file: InputPath, _ text: Document, at place: Location,
    _ siteLinks: inout [SiteLink], _ diagnostics: inout [Diagnostic]
  ) -> LinkTarget {
    do throws(DeadLink) {
      switch Reference(destination, in: file, homes: homes) {
      case .external: return LinkTarget(address: destination.string)
      case .fragment(let fragment):
        let own = Target(address: "", article: nil, headings: text.headings)
        return try own.link(to: fragment)
      case .id(let id, let fragment): return try target(id: id).link(to: fragment)
      case .file(let path, let fragment): return try target(file: path).link(to: fragment)
      case .site(let path, let fragment):
        let route = base + String(path.dropFirst())
        if let known = targetAtRoute[route] { return try targets[known].link(to: fragment) }
        siteLinks.append(SiteLink(route: route, location: place))
        return LinkTarget(
          address: fragment.isEmpty ? route.string : "\(route.string)#\(fragment)")
      }
    } catch {
      if let diagnostic = error.diagnostic(for: destination, in: file, at: place) {
        diagnostics.append(diagnostic)
      }
      return LinkTarget(address: "")
    }
  }

  /// The target that a file of the content folder is, if it can be linked to.
  func target(ofFile file: InputPath) -> Target? { targetOfFile[file].map { targets[$0] } }

  /// The article of a permanent id.
  private func target(id: String) throws(DeadLink) -> Target {
    if let index = articleByID[id] { return targets[index] }
    guard !hidden.ids.contains(id) else { throw .broken(.hiddenLink, nearest: nil) }
    guard !unreadable.contains(named: id) else { throw .unreadable }
    throw .broken(.deadArticleLink, nearest: articleByID.keys.nearest(to: id))
  }

  /// The target that a file is, from the root of the content folder.
  private func target(file: InputPath) throws(DeadLink) -> Target {
    if let target = target(ofFile: file) { return target }
    guard !hidden.paths.contains(file) else { throw .broken(.hiddenLink, nearest: nil) }
    guard !unreadable.contains(file) else { throw .unreadable }
    throw .broken(
      .deadFileLink, nearest: targetOfFile.keys.lazy.map(\.string).nearest(to: file.string))
  }
}

extension LinkResolver {
  /// Something of the site that can be linked to.
  struct Target: Sendable {
    /// A route; empty for the text that the link stands in.
    let address: String
    let article: ArticleIndex?
    /// The headings that a fragment can name; `nil` for a file that is no text.
    let headings: [Heading]?

    var isMedia: Bool { headings == nil }

    /// A link to the target, or to a heading of it.
    fileprivate func link(to fragment: String) throws(DeadLink) -> LinkTarget {
      guard !fragment.isEmpty else { return LinkTarget(address: address, article: article) }
      guard let headings else { return LinkTarget(address: "\(address)#\(fragment)") }
      guard headings.contains(where: { $0.id == fragment }) else {
        throw .broken(.deadFragment, nearest: headings.map(\.id).nearest(to: fragment))
      }
      return LinkTarget(address: "\(address)#\(fragment)", article: article)
    }
  }
}

/// A reason why a link leads nowhere.
private enum DeadLink: Error {
  case broken(Rule, nearest: String?)
  /// The text is there and could not be read, which is reported already.
  case unreadable

  /// The report of a broken link; `nil` for one whose cause is reported already.
  func diagnostic(
    for destination: Destination, in file: InputPath, at place: Location
  ) -> Diagnostic? {
    guard case .broken(let rule, let nearest) = self else { return nil }
    var details = ["link": destination.string]
    details["nearest"] = rule == .deadFileLink ? nearest?.relative(to: file.string) : nearest
    return Diagnostic(rule, at: place, details)
  }
}
