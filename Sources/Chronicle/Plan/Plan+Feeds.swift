extension Plan {
  /// The feeds, and where readers choose among them.
  mutating func addFeeds(_ folder: String) {
    for (index, feed) in feeds.enumerated() {
      let place = origin(of: feed, in: folder)
      // The formats of a document side by side, so that its texts are written once.
      let documents = feed.formats.map { archive.documents(of: feed, $0) }
      for number in 0..<(documents.map(\.count).max() ?? 0) {
        for (format, documents) in zip(feed.formats, documents) where number < documents.count {
          let document = documents[number]
          let route = feed.route(format, number: document.number)
          add(route, .feed(index, format, document), from: place)
        }
      }
    }
    guard !feeds.isEmpty else { return }
    add(archive.routes.subscribe, .page(.subscribe))
    add(archive.routes.opml, .feedList)
  }

  /// That of the page which the feed belongs to; `nil` for what `site.yml` places.
  private func origin(of feed: Feed, in folder: String) -> Location? {
    switch feed.subject {
    case .topic(let index): Location(path: "\(folder)/\(archive.topics.nodes[index].topic.path)")
    case .term(let kind, let index): archive.terms[kind]?.terms[index].origin
    case .edition(let index): Location(path: "\(folder)/\(archive.editions[index].path)")
    case .site, .author, .corrections: nil
    }
  }
}
