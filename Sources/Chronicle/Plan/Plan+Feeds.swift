extension Plan {
  /// The feeds, and where readers choose among them.
  mutating func addFeeds() {
    for (index, feed) in feeds.enumerated() {
      for format in feed.formats {
        for document in archive.documents(of: feed, format) {
          let route = feed.route(format, number: document.number)
          add(route, .feed(index, format, document))
        }
      }
    }
    guard !feeds.isEmpty else { return }
    add(archive.routes.subscribe, .page(.subscribe))
    add(archive.routes.opml, .feedList)
  }
}
