internal import Chronicle
internal import Templates

/// « S’abonner »: what a feed is, and all there are.
struct SubscribePage: PageModel {
  static let template = "subscribe"
  static let shape: [Name: Shape] = [
    .opmlPath: .text,
    .groups: .list(
      .object([
        .title: .text, .anchor: .text,
        .feeds: .list(
          .object([
            .title: .text, .path: .text, .countText: .text, .date: .date,
            .formats: .list(.feedLink),
          ])),
      ])),
  ]

  let parts: PageParts
  let route: Route

  var object: Object {
    let strings = parts.strings
    let head = PageHead(
      kind: .subscribe, title: strings[.titleSubscribe], route: route,
      description: parts.description(.descriptionSubscribe))
    let groups = parts.feeds.byKind.map { group in
      Value.object([
        .title: .text(strings[group.kind.groupTitle]), .anchor: .text("-\(group.kind)"),
        .feeds: .list(group.feeds.map(entry)),
      ])
    }
    return [
      .page: parts.head(head), .opmlPath: .route(parts.archive.routes.opml),
      .groups: .list(groups),
    ]
  }

  private func entry(of feed: Feed) -> Value {
    let (archive, strings) = (parts.archive, parts.strings)
    let day = feed.articles.last.map { archive.clock.day(of: archive.moment(of: $0, in: feed)) }
    return .object([
      .title: .text(parts.feedWording.words[feed.subject]?.name ?? ""), .path: .route(feed.page),
      .countText: .text(parts.articlesText(feed.articles.count)),
      .date: day.map { .date($0, strings) } ?? .nothing,
      .formats: .list(parts.feedWording.links[feed.subject] ?? []),
    ])
  }
}

/// The names that this model alone offers.
extension Name {
  fileprivate static let formats: Name = "formats"
  fileprivate static let opmlPath: Name = "opml_path"
}
