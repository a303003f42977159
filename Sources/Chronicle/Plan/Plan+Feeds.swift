extension Plan {
  /// Adds the files of all feeds, and where readers choose among them.
  mutating func addFeeds() {
    for index in feeds.typedIndices { addDocuments(of: index) }
    guard !feeds.isEmpty else { return }
    add(archive.routes.subscribe, .page(.subscribe))
    add(archive.routes.opml, .feedList)
  }

  /// Adds the formats of a document side by side, so that its texts are written once.
  private mutating func addDocuments(of index: FeedIndex) {
    let feed = feeds[index]
    let place = origin(of: feed)
    let documents = feed.formats.map { archive.documents(of: feed, $0) }
    for number in 0..<(documents.map(\.count).max() ?? 0) {
      for (format, documents) in zip(feed.formats, documents) where number < documents.count {
        let document = documents[number]
        add(
          feed.route(format, number: document.number), .feed(index, format, document),
          companionOf: feed.companionOf, from: place)
      }
    }
  }

  /// Returns the place that gave the page of a feed its address; `nil` for what `site.yml` places.
  private func origin(of feed: Feed) -> Location? {
    switch feed.subject {
    case .topic(let index): archive.topics[index].topic.origin
    case .term(let kind, let index): archive.terms[kind].all[index].origin
    case .edition(let index): archive.editions[index].edition.origin
    case .site, .author, .corrections: nil
    }
  }
}
