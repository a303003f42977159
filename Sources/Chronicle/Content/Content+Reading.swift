extension Content {
  /// Reads and checks every file of the content folder.
  ///
  /// `nil` when `site.yml` could not be used, for nothing can be dated or addressed without it.
  static func read(_ folder: InputFolder, _ options: BuildOptions) async -> (
    Content?, [Diagnostic]
  ) {
    let (setting, problems) = Setting.read(folder, options)
    guard let setting else { return (nil, problems) }
    let files = await concurrentMap(folder.paths, jobs: options.jobs) { path in
      ParsedFile(path, in: folder, setting)
    }
    var content = Content(
      folder: folder.name, site: setting.site, clock: setting.clock, withDrafts: options.drafts)
    for (path, file) in zip(folder.paths, files) {
      content.take(file.value)
      guard case .nothing = file.value, path.hasSuffix(".md") else { continue }
      content.unread.formUnion([path, Article.stem(of: path)])
    }
    return (content, problems + files.flatMap(\.diagnostics))
  }

  private mutating func take(_ value: ParsedFile.Value) {
    switch value {
    case .article(let article): articles.append(article)
    case .topic(let topic): topics.append(topic)
    case .edition(let edition): editions.append(edition)
    case .page(let page): pages.append(page)
    case .media(let path): media.append(path)
    case .nothing: break
    }
  }

  /// An id is for life: two articles with the same would be one to every feed reader.
  func sharedIDs() -> [Diagnostic] {
    var first: [String: Article] = [:]
    first.reserveCapacity(articles.count)
    return articles.compactMap { article in
      guard let other = first.updateValue(article, forKey: article.id.value) else { return nil }
      let place = article.id.location(in: "\(folder)/\(article.path)")
      let details = ["id": article.id.value, "other": "\(folder)/\(other.path)"]
      return Diagnostic(.sharedID, at: place, details)
    }
  }
}
