internal import Chronicle
internal import Templates

/// The words and the links of every feed, by what it follows: pages and feeds show the same.
struct FeedWording: Sendable {
  let words: [Feed.Subject: FeedWords]
  /// A link to each feed in each of its formats.
  let links: [Feed.Subject: [Value]]

  init(_ feeds: [Feed], _ strings: Strings, _ archive: Archive) {
    let subjects = feeds.map(\.subject)
    let all = feeds.map { strings.words(of: $0, archive) }
    words = Dictionary(zip(subjects, all)) { first, _ in first }
    let links = zip(feeds, all).map { strings.links(to: $0, $1, archive.site) }
    self.links = Dictionary(zip(subjects, links)) { first, _ in first }
  }
}

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
