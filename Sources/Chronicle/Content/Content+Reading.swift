extension Content {
  /// Reads and checks every file of the content folder.
  ///
  /// `nil` when `site.yml` could not be used, for nothing can be dated or addressed without it.
  static func read(
    _ folder: InputFolder, _ options: BuildOptions, _ diagnostics: inout [Diagnostic]
  ) async -> Content? {
    guard let settings = ContentSettings.read(folder, options, &diagnostics) else { return nil }
    let files = await concurrentMap(folder.paths, jobs: options.jobs, &diagnostics) {
      ParsedFile($0, in: folder, settings, &$1)
    }
    var content = Content(
      site: settings.site, clock: settings.clock, withDrafts: options.drafts)
    for file in files { content.add(file) }
    return content
  }

  private mutating func add(_ file: ParsedFile) {
    switch file {
    case .article(let article): articles.append(article)
    case .topic(let topic): topics.append(topic)
    case .edition(let edition): editions.append(edition)
    case .page(let page): pages.append(page)
    case .media(let path): media.append(path)
    case .unreadable(let path): unreadable.insert(path)
    case .nothing: break
    }
  }

  /// Reports ids that two articles have: they would be one article to every feed reader.
  func duplicateIDs() -> [Diagnostic] {
    var first: [String: Article] = [:]
    first.reserveCapacity(articles.count)
    return articles.compactMap { article in
      guard let other = first.updateValue(article, forKey: article.id.value) else { return nil }
      let place = article.id.location(in: article.file.displayPath)
      let details = ["id": article.id.value, "other": other.file.displayPath.string]
      return Diagnostic(.duplicateID, at: place, details)
    }
  }
}
