internal import Templates

extension Renderer {
  func sources(at route: String) -> Object {
    let entries = archive.publishers.enumerated().map { index, publisher in
      let count = publisher.citations.count
      return Value.object(
        Value.entry(
          name(of: publisher), publisherPaths[index], count: count,
          strings.count(count, .sources)))
    }
    let count = archive.publishers.reduce(0) { $0 + $1.citations.count }
    return [
      .page: head(
        "sources", strings[.titleSources], at: route,
        description: description("", .descriptionSources, archive.site.title)),
      .countText: .text(strings.count(count, .sources)), .publishers: .list(entries),
    ]
  }

  func publisher(_ index: Int, _ list: ListPage) -> Object {
    let publisher = archive.publishers[index]
    let name = name(of: publisher)
    let count = list.number == nil ? strings.count(publisher.citations.count, .sources) : ""
    return [
      .page: head("publisher", name, at: list.route),
      .publisher: .object([.title: .text(name), .countText: .text(count)]),
      .sources: .list(list.positions.reversed().map { citation(publisher.citations[$0]) }),
      .pager: list.pager(strings),
    ]
  }

  private func name(of publisher: Publisher) -> String {
    publisher.name.isEmpty ? strings[.noPublisher] : publisher.name
  }

  private func citation(_ citation: Citation) -> Value {
    let source = citation.source
    let articles = citation.articles.reversed().map { index in
      Value.link(archive.articles[index].title, archive.articlePaths[index])
    }
    return .object([
      .title: .text(source.title), .url: .text(source.url ?? ""),
      .author: .text(source.author ?? ""), .date: .period(source.date, strings),
      .archived: .text(source.archived ?? ""),
      .lang: .text(archive.foreignLanguage(source.lang)),
      .langText: .text(languageText(source.lang)), .articles: .list(articles),
      .articlesText: .text(articlesText(articles.count)),
    ])
  }
}
