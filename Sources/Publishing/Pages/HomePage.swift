internal import Chronicle
internal import Templates

/// The newest articles, and on its first page the ways into the chronicle.
struct HomePage: PageModel {
  static let template = "home"
  static let shape: [Name: Shape] = [
    .countText: .text, .articles: .articleSummaries, .pager: .pager, .topics: .list(.entry),
    .editions: .list(.editionEntry),
  ]

  /// The number of editions that the home page names.
  private static let editionCount = 3

  let parts: PageParts
  let list: ListPage

  var object: Object {
    let archive = parts.archive
    let topics = list.isFirst ? archive.topics.usedRoots : []
    let editions =
      list.isFirst ? Array(archive.editions.typedIndices.prefix(Self.editionCount)) : []
    return [
      .page: parts.head(PageHead(kind: .home, title: "", route: list.route)),
      .countText: .text(list.isFirst ? parts.articlesText(archive.articles.count) : ""),
      .articles: parts.summaries(list.items(of: archive.articles.typedIndices)),
      .pager: list.pager(parts.strings),
      .topics: .list(topics.map { .object(parts.entry(of: $0)) }),
      .editions: .list(editions.map(parts.entry)),
    ]
  }
}
