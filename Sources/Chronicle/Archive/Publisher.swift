internal import Markdown

/// Who published sources that articles cite.
struct Publisher: Sendable {
  /// Empty for the sources that name none.
  let name: String
  let slug: String
  let citations: [Citation]
  let origin: Location
}

/// A source, and the articles that cite it.
struct Citation: Sendable {
  let source: Source
  /// Positions in the archive, oldest first.
  var articles: [Int]
}

extension Publisher {
  /// The publishers of all sources, in the order of their names; those without a name come last.
  ///
  /// A source that several articles cite, by the same address or else the same title, is listed once.
  static func all(of articles: [Article], in folder: String) -> [Publisher] {
    var positions: [String: Int] = [:]
    var gathered: [Gathering] = []
    for article in articles.indices {
      for source in articles[article].sources {
        let key = source.publisher.map { fold($0.value) } ?? ""
        let position = positions[key, default: gathered.count]
        if position == gathered.count {
          positions[key] = position
          let path = "\(folder)/\(articles[article].path)"
          gathered.append(Gathering(first: source.publisher, path: path))
        }
        gathered[position].add(source, article)
      }
    }
    return gathered.map(\.publisher)
      .sorted {
        ($0.name.isEmpty ? 1 : 0, fold($0.name)) < ($1.name.isEmpty ? 1 : 0, fold($1.name))
      }
  }
}

/// The sources of one publisher while they are gathered.
private struct Gathering {
  let first: Located<String>?
  let path: String
  private var citations: [Citation] = []
  private var positions: [String: Int] = [:]

  init(first: Located<String>?, path: String) {
    self.first = first
    self.path = path
  }

  mutating func add(_ source: Source, _ article: Int) {
    let key = source.url ?? "\n" + source.title
    if let known = positions[key] {
      if citations[known].articles.last != article { citations[known].articles.append(article) }
    } else {
      positions[key] = citations.count
      citations.append(Citation(source: source, articles: [article]))
    }
  }

  var publisher: Publisher {
    let name = first?.value ?? ""
    return Publisher(
      name: name, slug: slug(of: name), citations: citations,
      origin: first?.location(in: path) ?? Location(path: path))
  }
}
