internal import Chronicle
internal import Templates

/// All editions, the newest first.
struct EditionsPage: PageModel {
  static let template = "editions"
  static let shape: [Name: Shape] = [.countText: .text, .editions: .list(.editionEntry)]

  let parts: PageParts
  let route: Route

  var object: Object {
    let editions = parts.archive.editions
    let head = PageHead(
      kind: .editions, title: parts.strings[.titleEditions], route: route,
      description: parts.description(.descriptionEditions))
    return [
      .page: parts.head(head),
      .countText: .text(parts.strings.count(editions.count, .editions)),
      .editions: .list(editions.typedIndices.map(parts.entry)),
    ]
  }
}

extension PageParts {
  /// An edition as lists show it.
  func entry(of index: EditionIndex) -> Value {
    let archived = archive.editions[index]
    let edition = archived.edition
    return .object([
      .title: .text(edition.title), .path: .route(archived.route),
      .date: date(of: edition), .summary: .text(edition.summary),
      .countText: .text(articlesText(archived.articles.count)),
    ])
  }

  func date(of edition: Edition) -> Value {
    .date(archive.clock.day(of: archive.clock.instant(of: edition.date)), strings)
  }
}
