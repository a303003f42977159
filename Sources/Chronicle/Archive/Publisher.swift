internal import Markdown
internal import Typography

/// Who published sources that articles cite.
struct Publisher: Sendable {
  /// As an article writes it, set as the site's texts are; empty for the sources that name none.
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

/// The publishers of all sources, in the order of their names; those without a name come last.
struct PublisherIndex: Sendable {
  let publishers: [Publisher]
  /// For each article the publishers of its sources, in their order.
  let ofSources: [[Int]]

  /// A source that several articles cite, by the same address or else the same title, is listed once.
  init(of articles: [Article], in folder: String, typography: TypographyRules) {
    var gathered: [Gathering] = []
    var byFolded: [String: Int] = [:]
    var bySpelling: [String: Int] = [:]
    func position(of name: Located<String>?, _ article: Article) -> Int {
      let spelling = name?.value ?? ""
      if let known = bySpelling[spelling] { return known }
      let position = byFolded[fold(spelling), default: gathered.count]
      bySpelling[spelling] = position
      guard position == gathered.count else { return position }
      byFolded[fold(spelling)] = position
      gathered.append(Gathering(first: name, path: "\(folder)/\(article.path)"))
      return position
    }
    var citationOfKey: [CitationKey: Int] = [:]
    citationOfKey.reserveCapacity(articles.reduce(0) { $0 + $1.sources.count })
    let positions = articles.indices.map { index in
      articles[index].sources.map { source in
        let position = position(of: source.publisher, articles[index])
        let next = gathered[position].citations.count
        let known = citationOfKey[CitationKey(source, of: position), default: next]
        if known == next { citationOfKey[CitationKey(source, of: position)] = next }
        gathered[position].cite(source, known, by: index)
        return position
      }
    }
    let order = gathered.indices.sorted { gathered[$0].sortKey < gathered[$1].sortKey }
    publishers = order.map { gathered[$0].publisher(typography) }
    var places = order
    for (place, position) in order.enumerated() { places[position] = place }
    ofSources = positions.map { $0.map { places[$0] } }
  }
}

/// What makes two sources of a publisher one.
private struct CitationKey: Hashable {
  let publisher: Int
  let isTitle: Bool
  let text: String

  init(_ source: Source, of publisher: Int) {
    self.publisher = publisher
    isTitle = source.url == nil
    text = source.url ?? source.title
  }
}

/// The sources of one publisher while they are gathered.
private struct Gathering {
  let first: Located<String>?
  let path: String
  private(set) var citations: [Citation] = []

  init(first: Located<String>?, path: String) {
    self.first = first
    self.path = path
  }

  /// - Parameter index: the position of the source among the citations, or just behind them.
  mutating func cite(_ source: Source, _ index: Int, by article: Int) {
    if index == citations.count {
      citations.append(Citation(source: source, articles: [article]))
    } else if citations[index].articles.last != article {
      citations[index].articles.append(article)
    }
  }

  /// Sources without a publisher come last.
  var sortKey: (Int, String) {
    let name = first?.value ?? ""
    return (name.isEmpty ? 1 : 0, fold(name))
  }

  func publisher(_ typography: TypographyRules) -> Publisher {
    let name = first?.value ?? ""
    return Publisher(
      name: typography.text(name), slug: slug(of: name), citations: citations,
      origin: first?.location(in: path) ?? Location(path: path))
  }
}
