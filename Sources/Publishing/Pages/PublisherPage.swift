internal import Chronicle
internal import Templates

/// The sources of a publisher, each with the articles that cite it.
struct PublisherPage: PageModel {
  static let template = "publisher"
  static let shape: [Name: Shape] = [
    .publisher: .object([.title: .text, .countText: .text]),
    .sources: .list(
      .object([
        .title: .text, .url: .text, .author: .text, .date: .date, .archived: .text, .lang: .text,
        .langText: .text, .articles: .list(.link), .articlesText: .text,
      ])),
    .pager: .pager,
  ]

  let parts: PageParts
  let index: PublisherIndex
  let list: ListPage

  var object: Object {
    let strings = parts.strings
    let publisher = parts.archive.publishers[index]
    let name = strings.name(of: publisher)
    let count = list.isFirst ? strings.count(publisher.citations.count, .sources) : ""
    return [
      .page: parts.head(PageHead(kind: .publisher, title: name, route: list.route)),
      .publisher: .object([.title: .text(name), .countText: .text(count)]),
      .sources: .list(list.items(of: publisher.citations).reversed().map(model)),
      .pager: list.pager(strings),
    ]
  }

  private func model(of citation: Citation) -> Value {
    let (source, archive) = (citation.source, parts.archive)
    let articles = citation.articles.reversed().map { index in
      Value.link(archive.articles[index].article.title, archive.articles[index].route)
    }
    return .object([
      .title: .text(source.title), .url: .text(source.url ?? ""),
      .author: .text(source.author ?? ""), .date: .period(source.date, parts.strings),
      .archived: .text(source.archived ?? ""),
      .lang: .text(archive.site.foreignLanguage(source.lang)),
      .langText: .text(parts.languageText(source.lang)), .articles: .list(articles),
      .articlesText: .text(parts.articlesText(articles.count)),
    ])
  }
}

/// The names that this model alone offers.
extension Name {
  fileprivate static let articlesText: Name = "articles_text"
}
