internal import Text
internal import Typography

/// The publishers of all sources, gathered from the articles.
struct GatheredPublishers: Sendable {
  /// The publishers in the order of their names; the sources without a publisher come last.
  let all: [Publisher]
  /// The publishers of each article's sources, in the order of the sources.
  let ofSources: [[PublisherIndex]]

  /// A source that several articles cite, by the same address or else the same title, is listed once.
  init(of content: VisibleContent) {
    let articles = content.articles
    var gathering = Gathering()
    gathering.reserveCapacity(articles.reduce(0) { $0 + $1.sources.count })
    let found = articles.indices.map { index in
      articles[index].sources.map { source in
        gathering.cite(source, by: ArticleIndex(index), articles[index].file)
      }
    }
    let order = gathering.order
    all = order.map { gathering.publishers[$0].publisher(content.routes, content.typography) }
    var places = order
    for (place, position) in order.enumerated() { places[position] = place }
    ofSources = found.map { $0.map { PublisherIndex(places[$0]) } }
  }
}

/// Publishers in the order in which they are first named.
///
/// The order of their names is known only at the end; until then positions stand for them.
private struct Gathering {
  private(set) var publishers: [GatheredPublisher] = []
  private var byFolded: [String: Int] = [:]
  /// Publishers by the spellings met so far, which spares nearly every name being folded.
  private var bySpelling: [String: Int] = [:]
  private var citationOfKey: [CitationKey: Int] = [:]

  mutating func reserveCapacity(_ sources: Int) { citationOfKey.reserveCapacity(sources) }

  /// Adds a source of an article; returns the position of its publisher.
  mutating func cite(_ source: Source, by article: ArticleIndex, _ file: InputFile) -> Int {
    let publisher = position(of: source.publisher, file)
    let next = publishers[publisher].citations.count
    let key = CitationKey(source, of: publisher)
    let known = citationOfKey[key, default: next]
    if known == next { citationOfKey[key] = next }
    publishers[publisher].cite(source, at: known, by: article)
    return publisher
  }

  /// The position of a publisher; spellings that differ only by case or accents are one.
  private mutating func position(of name: Located<String>?, _ file: InputFile) -> Int {
    let spelling = name?.value ?? ""
    if let known = bySpelling[spelling] { return known }
    let folded = fold(spelling)
    let position = byFolded[folded, default: publishers.count]
    bySpelling[spelling] = position
    guard position == publishers.count else { return position }
    byFolded[folded] = position
    publishers.append(GatheredPublisher(first: name, file))
    return position
  }

  /// The positions by the names, with the sources that name no publisher at the end.
  var order: [Int] {
    let keys = publishers.map { (isUnnamed: $0.name.isEmpty ? 1 : 0, folded: fold($0.name)) }
    return publishers.indices.sorted { keys[$0] < keys[$1] }
  }
}

/// The key by which two sources of a publisher are one: the address, or else the title.
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

/// One publisher while its sources are gathered.
private struct GatheredPublisher {
  /// The name where it is first written, and the text that names it; no name for sources without a publisher.
  private let first: Located<String>?
  private let file: InputFile
  private(set) var citations: [Citation] = []

  init(first: Located<String>?, _ file: InputFile) {
    self.first = first
    self.file = file
  }

  var name: String { first?.value ?? "" }

  /// - Parameter index: the position of the source among the citations, or just behind them.
  mutating func cite(_ source: Source, at index: Int, by article: ArticleIndex) {
    if index == citations.count {
      citations.append(Citation(source, by: article))
    } else {
      citations[index].add(article)
    }
  }

  func publisher(_ routes: Routes, _ typography: TypographyRules) -> Publisher {
    let slug = slug(of: name)
    return Publisher(
      name: typography.text(name), slug: slug,
      route: name.isEmpty ? routes.unnamedPublisher : routes.publisher(slug), citations: citations,
      origin: first?.location(in: file.displayPath) ?? Location(path: file.displayPath))
  }
}
