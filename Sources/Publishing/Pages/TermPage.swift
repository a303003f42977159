internal import Chronicle
internal import Templates

/// The articles of a tag, a place or an actor.
struct TermPage: PageModel {
  static let template = "term"
  static let shape: [Name: Shape] = [
    .term: .object([
      .kindText: .text, .title: .text, .countText: .text, .indexPath: .text,
      .topics: .list(.link), .hasTopics: .flag,
    ]),
    .articles: .articleSummaries, .pager: .pager,
  ]

  let parts: PageParts
  let kind: TermKind
  let index: TermIndex
  let list: ListPage

  var object: Object {
    let archive = parts.archive
    let term = archive.terms[kind].all[index]
    let topics = kind == .tag ? archive.topics.gathering(tag: index) : []
    var model: Object = [
      .kindText: .text(parts.strings[kind.title]), .title: .text(term.name),
      .countText: .text(list.isFirst ? parts.articlesText(term.articles.count) : ""),
      .indexPath: .route(archive.routes.terms(kind)),
    ]
    model.append(.topics, topics.map(parts.link), flag: .hasTopics)
    let head = PageHead(
      kind: kind.page, title: term.name, route: list.route,
      description: parts.description(kind.feedKind.description, term.name),
      feed: .term(kind, index))
    return [
      .page: parts.head(head), .term: .object(model),
      .articles: parts.summaries(list.items(of: term.articles)),
      .pager: list.pager(parts.strings),
    ]
  }
}

extension TermKind {
  fileprivate var title: Strings.Key {
    switch self {
    case .tag: .kindTag
    case .place: .kindPlace
    case .actor: .kindActor
    }
  }
}

/// The names that this model alone offers.
extension Name {
  fileprivate static let indexPath: Name = "index_path"
  fileprivate static let kindText: Name = "kind_text"
  fileprivate static let term: Name = "term"
}
