internal import Markdown
internal import Typography

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
  init(_ kind: TermKind, of articles: [Article], in folder: String, typography: TypographyRules) {
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
  /// One way to write a term, and how many articles write it so.
  private struct Spelling {
    let name: String
    let term: Int
    var uses = 0
  }

  private(set) var byFolded: [String: Int] = [:]
  private var bySpelling: [String: Int] = [:]
  private var spellings: [Spelling] = []
  private var articles: [[Int]] = []
  private var origins: [(article: Int, place: Located<String>)] = []

  mutating func file(_ names: [Located<String>], article: Int) -> [Int] {
    var own: [Int] = []
    for name in names {
      let spelling = position(of: name, in: article)
      spellings[spelling].uses += 1
      let term = spellings[spelling].term
      guard articles[term].last != article else { continue }
      articles[term].append(article)
      own.append(term)
    }
    return own
  }

  /// The position of a spelling.
  private mutating func position(of name: Located<String>, in article: Int) -> Int {
    if let known = bySpelling[name.value] { return known }
    let term = byFolded[fold(name.value), default: articles.count]
    if term == articles.count {
      byFolded[fold(name.value)] = term
      articles.append([])
      origins.append((article, name))
    }
    bySpelling[name.value] = spellings.count
    spellings.append(Spelling(name: name.value, term: term))
    return spellings.count - 1
  }

  func terms(_ typography: TypographyRules, path: (Int) -> String) -> [Term] {
    let names = mostUsedNames
    return articles.indices.map { term in
      let name = names[term]
      return Term(
        name: typography.text(name), slug: slug(of: name), articles: articles[term],
        origin: origins[term].place.location(in: path(origins[term].article)))
    }
  }

  /// The spelling of each term that most articles use; among equals the first in order.
  private var mostUsedNames: [String] {
    var best = [Spelling?](repeating: nil, count: articles.count)
    for spelling in spellings {
      guard let other = best[spelling.term] else {
        best[spelling.term] = spelling
        continue
      }
      if (-spelling.uses, spelling.name) < (-other.uses, other.name) {
        best[spelling.term] = spelling
      }
    }
    return best.map { $0?.name ?? "" }
  }
}
