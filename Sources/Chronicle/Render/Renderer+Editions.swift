internal import Dates
internal import Markdown
internal import Templates

extension Renderer {
  func editions(at route: String) -> Object {
    [
      .page: head(
        "editions", strings[.titleEditions], at: route,
        description: description("", .descriptionEditions, archive.site.title)),
      .countText: .text(strings.count(archive.editions.count, .editions)),
      .editions: .list(archive.editions.indices.map(editionCard)),
    ]
  }

  /// An edition as lists show it.
  func editionCard(_ index: Int) -> Value {
    let edition = archive.editions[index]
    return .object([
      .title: .text(edition.title), .path: .text(archive.routes.edition(edition.slug)),
      .date: date(of: edition), .summary: .text(edition.summary),
      .countText: .text(articlesText(archive.articlesOfEdition[index].count)),
    ])
  }

  /// All its articles in full, grouped by the first topic of each.
  func edition(_ index: Int, at route: String) -> Object {
    let edition = archive.editions[index]
    func link(_ index: Int) -> Value {
      guard archive.editions.indices.contains(index) else { return .nothing }
      let edition = archive.editions[index]
      return .link(edition.title, archive.routes.edition(edition.slug))
    }
    let articles = archive.articlesOfEdition[index]
    let model: Object = [
      .title: .text(edition.title), .date: date(of: edition), .summary: .text(edition.summary),
      .introduction: markup(edition.introduction, archive.links[file: edition.path]),
      .countText: .text(articlesText(articles.count)),
      .previous: link(index + 1), .next: link(index - 1),
      .groups: .list(groups(of: articles)),
    ]
    let head = head(
      "edition", edition.title, at: route, description: edition.summary,
      feeds: .edition(index), noindex: edition.publication != .published)
    return [.page: head, .edition: .object(model)]
  }

  private func groups(of articles: [Int]) -> [Value] {
    var order: [Int?] = []
    var members: [Int?: [Int]] = [:]
    for article in articles {
      let topic = archive.topics.ofArticle[article].first
      if members[topic] == nil { order.append(topic) }
      members[topic, default: []].append(article)
    }
    return order.map { topic in
      let node = topic.map { archive.topics.nodes[$0].topic }
      let title = node?.title ?? strings[.noTopic]
      return .object([
        .title: .text(title), .anchor: .text("--" + (node?.id ?? "")),
        .path: .text(node.map { archive.routes.topic($0.id) } ?? ""),
        .articles: .list(
          (members[topic] ?? []).map { .object(articleModel($0, inEdition: true)) }),
      ])
    }
  }

  private func date(of edition: Edition) -> Value {
    .date(archive.clock.day(of: archive.clock.instant(of: edition.date)), strings)
  }
}
