internal import Markdown

/// All terms of one kind.
///
/// Spellings that differ only by case or accents are one term.
struct TermIndex: Sendable {
  let kind: TermKind
  private(set) var terms: [Term] = []
  /// For each article, its terms in the order of its author, each once.
  private(set) var ofArticle: [[Int]] = []
  private var byFolded: [String: Int] = [:]

  /// - Parameter typography: that of the site, for articles in several languages share a term.
  init(_ kind: TermKind, of articles: [Article], in folder: String, typography: Typography) {
    self.kind = kind
    var builder = TermBuilder()
    ofArticle = articles.indices.map { index in
      builder.file(articles[index][kind], article: index)
    }
    terms = builder.terms(typography) { "\(folder)/\(articles[$0].path)" }
    byFolded = builder.byFolded
  }

  /// The positions of the terms in the order of their names.
  var byName: [Int] { byFolded.sorted { $0.key < $1.key }.map(\.value) }

  /// The term that a spelling means, if any article has it.
  func position(of spelling: String) -> Int? { byFolded[fold(spelling)] }
}

extension Article {
  subscript(kind: TermKind) -> [Located<String>] {
    switch kind {
    case .tag: tags
    case .place: places
    case .actor: actors
    }
  }
}

/// Gathers spellings into terms.
private struct TermBuilder {
  private(set) var byFolded: [String: Int] = [:]
  private var bySpelling: [String: Int] = [:]
  private var articles: [[Int]] = []
  private var spellings: [[String: Int]] = []
  private var origins: [(article: Int, place: Located<String>)] = []

  mutating func file(_ names: [Located<String>], article: Int) -> [Int] {
    var own: [Int] = []
    for name in names {
      let term = position(of: name, in: article)
      spellings[term][name.value, default: 0] += 1
      guard articles[term].last != article else { continue }
      articles[term].append(article)
      own.append(term)
    }
    return own
  }

  private mutating func position(of name: Located<String>, in article: Int) -> Int {
    if let known = bySpelling[name.value] { return known }
    let position = byFolded[fold(name.value), default: articles.count]
    if position == articles.count {
      byFolded[fold(name.value)] = position
      articles.append([])
      spellings.append([:])
      origins.append((article, name))
    }
    bySpelling[name.value] = position
    return position
  }

  func terms(_ typography: Typography, path: (Int) -> String) -> [Term] {
    articles.indices.map { term in
      let name = spellings[term].mostUsed
      return Term(
        name: typography.text(name), slug: slug(of: name), articles: articles[term],
        origin: origins[term].place.location(in: path(origins[term].article)))
    }
  }
}

extension [String: Int] {
  /// The key with the highest count; among equals the first in order.
  fileprivate var mostUsed: String {
    self.min { (-$0.value, $0.key) < (-$1.value, $1.key) }?.key ?? ""
  }
}
