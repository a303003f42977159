internal import Text
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
  /// All that can be linked to, the articles first, in the order of the archive.
  private let targets: [Target]
  private let targetOfFile: [String: Int]
  private let targetAtAddress: [String: Int]
  private let articleByID: [String: Int]
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
    var targets: [Target] = []
    var targetOfFile: [String: Int] = [:]
    var targetAtAddress: [String: Int] = [:]
    var articleByID: [String: Int] = [:]
    targets.reserveCapacity(articles.count)
    targetOfFile.reserveCapacity(articles.count)
    targetAtAddress.reserveCapacity(articles.count)
    articleByID.reserveCapacity(articles.count)
    func add(_ file: String, at address: String, article: Int? = nil, _ text: Document?) {
      targetOfFile[file] = targets.count
      targetAtAddress[address] = targets.count
      targets.append(Target(address: address, article: article, headings: text?.headings))
    }
    for (index, article) in articles.enumerated() {
      articleByID[article.id.value] = index
      add(article.path, at: paths[index], article: index, article.body)
    }
    for topic in content.topics { add(topic.path, at: routes.topic(topic.id), topic.introduction) }
    for edition in content.visibleEditions {
      add(edition.path, at: routes.edition(edition.slug), edition.introduction)
    }
    for page in content.visiblePages { add(page.path, at: routes.page(page.slug), page.body) }
    for file in content.media { add(file, at: routes.media(file), nil) }
    let media = content.media.map { (routes.media($0), $0) }
    mediaByAddress = Dictionary(media) { first, _ in first }
    self.targets = targets
    self.targetOfFile = targetOfFile
    self.targetAtAddress = targetAtAddress
    self.articleByID = articleByID
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
        let own = Target(address: "", article: nil, headings: text.headings)
        return try own.link(to: fragment)
      case .id(let id, let fragment): return try target(id: id).link(to: fragment)
      case .file(let file, let fragment): return try target(file: file).link(to: fragment)
      case .site(let sitePath, let fragment):
        let address = base + sitePath.dropFirst()
        if let known = targetAtAddress[address] {
          return try targets[known].link(to: fragment)
        }
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

  /// What a file of the content folder is to links, if it is anything.
  func target(ofFile file: String) -> Target? { targetOfFile[file].map { targets[$0] } }

  private func target(id: String) throws(DeadLink) -> Target {
    if let index = articleByID[id] { return targets[index] }
    guard !hidden.contains(id) else { throw DeadLink(rule: .hiddenLink) }
    guard !unread.contains(id) else { throw DeadLink(rule: .deadArticleLink, isExcused: true) }
    throw DeadLink(rule: .deadArticleLink, nearest: articleByID.keys.nearest(to: id))
  }

  private func target(file: String) throws(DeadLink) -> Target {
    if let target = target(ofFile: file) { return target }
    guard !hidden.contains(file) else { throw DeadLink(rule: .hiddenLink) }
    guard !unread.contains(file) else { throw DeadLink(rule: .deadFileLink, isExcused: true) }
    throw DeadLink(rule: .deadFileLink, nearest: targetOfFile.keys.nearest(to: file))
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
    /// What a fragment can name; `nil` for a file that is no text.
    let headings: [Heading]?

    var isMedia: Bool { headings == nil }
  }
}

extension LinkResolver.Target {
  fileprivate func link(to fragment: String) throws(DeadLink) -> LinkTarget {
    guard !fragment.isEmpty else { return LinkTarget(address: address, article: article) }
    guard let headings else { return LinkTarget(address: "\(address)#\(fragment)") }
    guard headings.contains(where: { $0.id == fragment }) else {
      throw DeadLink(rule: .deadFragment, nearest: headings.map(\.id).nearest(to: fragment))
    }
    return LinkTarget(address: "\(address)#\(fragment)", article: article)
  }
}
