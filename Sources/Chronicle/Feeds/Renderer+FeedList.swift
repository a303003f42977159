internal import Text
internal import Templates

/// Where readers find all the feeds.
extension Renderer {
  /// The feeds by kind, in the order of the plan.
  private var groups: [(kind: FeedKind, feeds: [Feed])] {
    let byKind = Dictionary(grouping: plan.feeds, by: \.subject.kind)
    return FeedKind.allCases.compactMap { kind in byKind[kind].map { (kind, $0) } }
  }

  /// OPML 2.0, which takes a reader's feeds from one program to another.
  func feedList(into output: inout ByteBuffer) {
    XML.declaration(into: &output)
    output += "<opml version=\"2.0\">\n<head>\n"
    XML.element("title", archive.site.title, into: &output)
    output += "</head>\n<body>\n"
    for group in groups {
      XML.open("outline", ["text": strings[group.kind.groupTitle]], into: &output)
      output.append(0x0A)
      for feed in group.feeds { outline(feed, into: &output) }
      XML.close("outline", into: &output)
    }
    output += "</body>\n</opml>\n"
  }

  /// A feed in its first format: whoever takes the whole list wants each feed once.
  private func outline(_ feed: Feed, into output: inout ByteBuffer) {
    guard let format = feed.formats.first else { return }
    let site = archive.site
    XML.empty(
      "outline",
      [
        "type": "rss", "text": feed.title, "title": feed.title, "description": feed.description,
        "language": site.lang, "xmlUrl": site.address(of: feed.route(format)),
        "htmlUrl": site.address(of: feed.page),
      ], into: &output)
  }

  /// « S’abonner »: what a feed is, and all there are.
  func subscribe(at route: String) -> Object {
    let title = strings[.titleSubscribe]
    return [
      .page: head(
        "subscribe", title, at: route,
        description: description("", .descriptionSubscribe, archive.site.title)),
      .opmlPath: .text(archive.routes.opml),
      .groups: .list(
        groups.map { group in
          .object([
            .title: .text(strings[group.kind.groupTitle]), .anchor: .text("-\(group.kind)"),
            .feeds: .list(group.feeds.map(entry)),
          ])
        }),
    ]
  }

  private func entry(_ feed: Feed) -> Value {
    let day = feed.articles.last.map { index in
      let isByCorrection = feed.subject == .corrections
      let moment = isByCorrection ? archive.updated(index) : archive.articles[index].published
      return archive.clock.day(of: moment)
    }
    return .object([
      .title: .text(feed.name), .path: .text(feed.page),
      .countText: .text(articlesText(feed.articles.count)),
      .date: day.map { .date($0, strings) } ?? .nothing,
      .formats: .list(feedLinks[feed.subject] ?? []),
    ])
  }
}

extension Plan {
  /// Each feed in each of its formats, by what it follows.
  func feedLinks(_ strings: Strings) -> [Feed.Subject: [Value]] {
    Dictionary(feeds.map { ($0.subject, $0.links(archive.site, strings)) }) { first, _ in first }
  }
}

extension Feed {
  /// The feed in each of its formats.
  func links(_ site: Site, _ strings: Strings) -> [Value] {
    formats.map { format in
      let names = ["title": title, "format": format.name]
      let path = route(format)
      return .object([
        .title: .text(strings.text(.feedFormat, names)), .format: .text(format.name),
        .path: .text(path), .address: .text(site.address(of: path)),
        .type: .text(format.mediaType),
      ])
    }
  }
}
