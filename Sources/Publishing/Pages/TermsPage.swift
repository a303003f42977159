internal import Chronicle
internal import Templates
internal import Text
internal import Typography

/// All terms of a kind by their first letter.
struct TermsPage: PageModel {
  static let template = "terms"
  static let shape: [Name: Shape] = [
    .title: .text, .countText: .text, .isTags: .flag, .isPlaces: .flag, .isActors: .flag,
    .groups: .list(.object([.letter: .text, .entries: .list(.entry)])),
  ]

  let parts: PageParts
  let kind: TermKind
  let route: Route

  var object: Object {
    let strings = parts.strings
    let title = strings[kind.indexTitle]
    let head = PageHead(kind: kind.indexPage, title: title, route: route)
    let groups = groups.map { group in
      Value.object([.letter: .text(group.letter), .entries: .list(group.entries)])
    }
    return [
      .page: parts.head(head), .title: .text(title),
      .countText: .text(strings.count(parts.archive.terms[kind].all.count, kind.count)),
      .isTags: .flag(kind == .tag), .isPlaces: .flag(kind == .place),
      .isActors: .flag(kind == .actor), .groups: .list(groups),
    ]
  }

  private var groups: [(letter: String, entries: [Value])] {
    let keyed = parts.archive.terms[kind].all.map { term in
      let key = fold(term.name).drop { !$0.isLetter && !$0.isNumber }
      return (letter: key.initial, key: key, term: term)
    }
    var groups: [(letter: String, entries: [Value])] = []
    for (letter, _, term) in keyed.sorted(by: { ($0.letter, $0.key) < ($1.letter, $1.key) }) {
      if groups.last?.letter != letter { groups.append((letter, [])) }
      let count = term.articles.count
      groups[groups.count - 1].entries.append(
        .object(.entry(term.name, term.route, count: count, parts.articlesText(count))))
    }
    return groups
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

/// The names that this model alone offers.
extension Name {
  fileprivate static let isActors: Name = "is_actors"
  fileprivate static let isPlaces: Name = "is_places"
  fileprivate static let isTags: Name = "is_tags"
  fileprivate static let letter: Name = "letter"
}
