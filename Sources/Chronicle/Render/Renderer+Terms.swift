internal import Markdown
internal import Templates
internal import Typography

extension Renderer {
  func terms(_ kind: TermKind, at route: String) -> Object {
    let terms = archive.terms[kind]?.terms ?? []
    let title = strings[kind.indexTitle]
    let keyed = terms.map { term in
      let key = fold(term.name).drop { !$0.isLetter && !$0.isNumber }
      return (letter: key.initial, key: key, term: term)
    }
    var groups: [(letter: String, entries: [Value])] = []
    for (letter, _, term) in keyed.sorted(by: { ($0.letter, $0.key) < ($1.letter, $1.key) }) {
      if groups.last?.letter != letter { groups.append((letter, [])) }
      let path = archive.routes.term(kind, term.slug)
      let count = term.articles.count
      groups[groups.count - 1].entries.append(
        .object(Value.entry(term.name, path, count: count, articlesText(count))))
    }
    return [
      .page: head("\(kind.rawValue)s", title, at: route), .title: .text(title),
      .countText: .text(strings.count(terms.count, kind.count)),
      .isTags: .flag(kind == .tag), .isPlaces: .flag(kind == .place),
      .isActors: .flag(kind == .actor),
      .groups: .list(
        groups.map { .object([.letter: .text($0.letter), .entries: .list($0.entries)]) }),
    ]
  }

  func term(_ kind: TermKind, _ index: Int, _ list: ListPage) -> Object {
    guard let term = archive.terms[kind]?.terms[index] else { return [:] }
    let topics = kind == .tag ? archive.topics.gathering[index] : []
    var model: Object = [
      .kindText: .text(strings[kind.title]), .title: .text(term.name),
      .countText: .text(list.number == nil ? articlesText(term.articles.count) : ""),
      .indexPath: .text(archive.routes.index(archive.routes.folder(kind))),
    ]
    model.append(.topics, topics.map { cards.topicLinks[$0] }, flag: .hasTopics)
    return [
      .page: head(
        kind.rawValue, term.name, at: list.route,
        description: description("", kind.feedKind.description, term.name),
        feeds: .term(kind, index)),
      .term: .object(model),
      .articles: cards.list(list.positions.map { term.articles[$0] }),
      .pager: list.pager(strings),
    ]
  }
}

extension Substring {
  /// The letter under which a name is listed; `#` for one that begins with a digit.
  fileprivate var initial: String {
    guard let first, first.isLetter else { return "#" }
    return first.uppercased()
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

  fileprivate var indexTitle: Strings.Key {
    switch self {
    case .tag: .titleTags
    case .place: .titlePlaces
    case .actor: .titleActors
    }
  }

  fileprivate var count: Strings.CountKey {
    switch self {
    case .tag: .tags
    case .place: .places
    case .actor: .actors
    }
  }
}
