internal import Typography

/// All terms of one kind.
///
/// Spellings that differ only by case or accents are one term.
public struct Terms: Sendable {
  public let kind: TermKind
  public let all: [Term]
  /// The terms by their names without case and accents.
  private let byFolded: [String: TermIndex]

  /// The terms in the order of their names.
  public var byName: [TermIndex] { byFolded.sorted { $0.key < $1.key }.map(\.value) }

  /// The term that a spelling means, if any article has it.
  func index(of spelling: String) -> TermIndex? { byFolded[fold(spelling)] }
}

/// The terms of one kind with those of each article, in the order of its author, each once.
typealias GatheredTerms = (terms: Terms, ofArticle: [[TermIndex]])

extension Terms {
  /// Gathers the terms of a kind from the articles that name them.
  ///
  /// Names are set by the typography of the site, for articles in several languages share a term.
  static func gather(_ kind: TermKind, of content: VisibleContent) -> GatheredTerms {
    var builder = TermBuilder()
    let ofArticle = content.articles.enumerated().map { index, article in
      builder.file(article[kind], article: ArticleIndex(index))
    }
    let all = builder.terms(kind, content)
    return (Terms(kind: kind, all: all, byFolded: builder.byFolded), ofArticle)
  }
}

/// Gathers spellings into terms.
///
/// The term is known by its folded name and shown by the spelling that most articles use: one that a single
/// article writes otherwise changes nothing on the pages of all others.
private struct TermBuilder {
  /// One way to write a term, and how many articles write it so.
  private struct Spelling {
    let name: String
    let term: TermIndex
    var uses = 0
  }

  private(set) var byFolded: [String: TermIndex] = [:]
  /// The position of each spelling, which spares nearly every name being folded.
  private var bySpelling: [String: Int] = [:]
  private var spellings: [Spelling] = []
  private var articles: [[ArticleIndex]] = []
  /// The first place where each term is written.
  private var origins: [(article: ArticleIndex, name: Located<String>)] = []

  /// Files an article under its terms; returns them in the order of its author, each once.
  mutating func file(_ names: [Located<String>], article: ArticleIndex) -> [TermIndex] {
    var own: [TermIndex] = []
    for name in names {
      let spelling = position(of: name, in: article)
      spellings[spelling].uses += 1
      let term = spellings[spelling].term
      guard articles[term.position].last != article else { continue }
      articles[term.position].append(article)
      own.append(term)
    }
    return own
  }

  /// The position of a spelling.
  private mutating func position(of name: Located<String>, in article: ArticleIndex) -> Int {
    if let known = bySpelling[name.value] { return known }
    let folded = fold(name.value)
    let term = byFolded[folded, default: TermIndex(articles.count)]
    if term.position == articles.count {
      byFolded[folded] = term
      articles.append([])
      origins.append((article, name))
    }
    bySpelling[name.value] = spellings.count
    spellings.append(Spelling(name: name.value, term: term))
    return spellings.count - 1
  }

  /// The terms in the order in which they were first named.
  func terms(_ kind: TermKind, _ content: VisibleContent) -> [Term] {
    let names = mostUsedNames
    return articles.indices.map { term in
      let slug = slug(of: names[term])
      let (article, first) = origins[term]
      let file = content.articles[article.position].file
      return Term(
        name: content.typography.text(names[term]), slug: slug,
        route: content.routes.term(kind, slug), articles: articles[term],
        origin: first.location(in: file.displayPath))
    }
  }

  /// The spelling of each term that most articles use; among equals the first in order.
  private var mostUsedNames: [String] {
    var best = [Spelling?](repeating: nil, count: articles.count)
    for spelling in spellings {
      let term = spelling.term.position
      guard let other = best[term] else {
        best[term] = spelling
        continue
      }
      if (-spelling.uses, spelling.name) < (-other.uses, other.name) { best[term] = spelling }
    }
    return best.map { $0?.name ?? "" }
  }
}
