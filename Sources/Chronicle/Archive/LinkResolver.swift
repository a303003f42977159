internal import Markdown

/// Finds what links between the chronicle's own texts lead to.
struct LinkResolver: Sendable {
  /// What came of the links of one text.
  struct Resolution: Sendable {
    /// One for each link of the text.
    var links: [LinkTarget] = []
    /// One for each image of the text.
    var images: [ImageTarget] = []
    var siteLinks: [SiteLink] = []
    var diagnostics: [Diagnostic] = []
  }

  let folder: String
  let base: String
  let homes: [String]
  private let articles: [Target]
  private let articleByID: [String: Int]
  private let byAddress: [String: Target]
  let targets: [String: Target]
  let mediaByAddress: [String: String]
  private let hidden: Set<String>
  private let unread: Set<String>

  /// - Parameters:
  ///   - content: everything that was read, with what readers may not see yet.
  ///   - articles: those that readers may see, in the order of the archive.
  ///   - paths: where each of them is served.
  init(_ content: Content, articles: [Article], _ paths: [String], _ routes: Routes) {
    folder = content.folder
    base = routes.base
    homes = content.site.homes
    let own = articles.enumerated().map { index, article in
      Target(address: paths[index], article: index, text: article.body)
    }
    var targets = Dictionary(zip(articles.map(\.path), own)) { first, _ in first }
    for topic in content.topics {
      let address = routes.topic(topic.id)
      targets[topic.path] = Target(address: address, article: nil, text: topic.introduction)
    }
    for edition in content.visibleEditions {
      let address = routes.edition(edition.slug)
      targets[edition.path] = Target(address: address, article: nil, text: edition.introduction)
    }
    for page in content.visiblePages {
      let address = routes.page(page.slug)
      targets[page.path] = Target(address: address, article: nil, text: page.body)
    }
    for file in content.media {
      targets[file] = Target(address: routes.media(file), article: nil, text: nil)
    }
    let media = content.media.map { (routes.media($0), $0) }
    mediaByAddress = Dictionary(media) { first, _ in first }
    self.articles = own
    self.targets = targets
    let ids = articles.enumerated().map { ($1.id.value, $0) }
    articleByID = Dictionary(ids) { first, _ in first }
    byAddress = Dictionary(targets.values.map { ($0.address, $0) }) { first, _ in first }
    hidden = content.hiddenNames
    unread = content.unread
  }

  /// Resolves every link and image of a text of the content folder.
  func resolve(_ text: Document, in path: String) -> Resolution {
    var found = Resolution()
    found.links.reserveCapacity(text.links.count)
    let shown = "\(folder)/\(path)"
    for link in text.links {
      let place = Location(path: shown, line: link.line, column: link.column)
      found.links.append(resolve(link.destination, in: path, text, at: place, &found))
    }
    for image in text.images { found.images.append(target(of: image, in: path, &found)) }
    return found
  }

  private func resolve(
    _ destination: Destination, in path: String, _ text: Document, at place: Location,
    _ found: inout Resolution
  ) -> LinkTarget {
    do throws(DeadLink) {
      switch Reference(destination, in: path, homes: homes) {
      case .external: return LinkTarget(address: destination.string)
      case .fragment(let fragment):
        let own = Target(address: "", article: nil, text: text)
        return try own.link(to: fragment)
      case .id(let id, let fragment): return try target(id: id).link(to: fragment)
      case .file(let file, let fragment): return try target(file: file).link(to: fragment)
      case .site(let sitePath, let fragment):
        let address = base + sitePath.dropFirst()
        if let known = byAddress[address] { return try known.link(to: fragment) }
        found.siteLinks.append(SiteLink(path: address, location: place))
        return LinkTarget(address: fragment.isEmpty ? address : "\(address)#\(fragment)")
      }
    } catch {
      guard !error.isExcused else { return LinkTarget(address: "") }
      var details = ["link": destination.string]
      details["nearest"] =
        error.rule == .deadFileLink ? error.nearest?.relative(to: path) : error.nearest
      found.diagnostics.append(Diagnostic(error.rule, at: place, details))
      return LinkTarget(address: "")
    }
  }

  private func target(id: String) throws(DeadLink) -> Target {
    if let index = articleByID[id] { return articles[index] }
    guard !hidden.contains(id) else { throw DeadLink(rule: .hiddenLink) }
    guard !unread.contains(id) else { throw DeadLink(rule: .deadArticleLink, isExcused: true) }
    throw DeadLink(rule: .deadArticleLink, nearest: articleByID.keys.nearest(to: id))
  }

  private func target(file: String) throws(DeadLink) -> Target {
    if let target = targets[file] { return target }
    guard !hidden.contains(file) else { throw DeadLink(rule: .hiddenLink) }
    guard !unread.contains(file) else { throw DeadLink(rule: .deadFileLink, isExcused: true) }
    throw DeadLink(rule: .deadFileLink, nearest: targets.keys.nearest(to: file))
  }
}

/// Why a link leads nowhere.
private struct DeadLink: Error {
  let rule: Rule
  var nearest: String?
  /// Whether the text is there and could not be read, of which the editor is told already.
  var isExcused = false
}

extension LinkResolver {
  /// A file of the content folder that can be linked to.
  struct Target: Sendable {
    let address: String
    let article: Int?
    /// The text whose headings a fragment can name; `nil` for a file of another kind.
    let text: Document?

    var isMedia: Bool { text == nil }
  }
}

extension LinkResolver.Target {
  fileprivate func link(to fragment: String) throws(DeadLink) -> LinkTarget {
    guard !fragment.isEmpty else { return LinkTarget(address: address, article: article) }
    guard let text else { return LinkTarget(address: "\(address)#\(fragment)") }
    guard text.headings.contains(where: { $0.id == fragment }) else {
      throw DeadLink(rule: .deadFragment, nearest: text.headings.map(\.id).nearest(to: fragment))
    }
    return LinkTarget(address: "\(address)#\(fragment)", article: article)
  }
}
