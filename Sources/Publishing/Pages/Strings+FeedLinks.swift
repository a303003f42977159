internal import Chronicle
internal import Templates

extension Strings {
  /// A link to a feed in each of its formats.
  func links(to feed: Feed, _ words: FeedWords, _ site: Site) -> [Value] {
    feed.formats.map { format in
      let names = ["title": words.title, "format": format.name]
      let route = feed.route(format)
      return .object([
        .title: .text(text(.feedFormat, names)), .format: .text(format.name),
        .path: .route(route), .address: .text(site.address(of: route)),
        .type: .text(format.mediaType),
      ])
    }
  }
}
