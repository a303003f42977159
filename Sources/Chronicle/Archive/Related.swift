internal import Text

/// Finds, for each article, those that share the rarest topics, tags, places and actors with it.
///
/// A label on half of all articles says little and would make every article a candidate for every
/// other. Of a long list only the neighbours in time are looked at, so the work for an article
/// depends on its labels and not on the size of the archive.
struct Related: Sendable {
  /// A list up to this length is looked at whole.
  private static let shortList = 128
  /// The number of related articles that are kept for each article.
  private static let limit = 5
  /// The number of neighbours on each side that are looked at in a longer list.
  private static let reach = 16

  /// Each label's articles, oldest first.
  private let articlesOfLabel: NumberLists
  /// Each article's labels, in rising order.
  private let labelsOfArticle: NumberLists
  /// The rarity of each label.
  private let weights: [Int32]

  /// - Parameter count: how many articles there are.
  init(_ count: Int, _ topics: TopicTree, _ terms: PerTermKind<Terms>) {
    let lists =
      topics.all.map(\.articles) + TermKind.allCases.flatMap { terms[$0].all.map(\.articles) }
    articlesOfLabel = NumberLists(lists)
    labelsOfArticle = articlesOfLabel.inverted(count: count)
    weights = lists.map { Self.rarity(of: $0.count, among: count) }
  }

  /// The best matches of each article: the highest weight of shared labels first, then the nearest in
  /// the archive.
  func best(jobs: Int) async -> [[ArticleIndex]] {
    await concurrentRuns(over: labelsOfArticle.count, of: 1024, jobs: jobs) {
      matches(of: $0)
    }.flatMap(\.self)
  }

  private func matches(of articles: Range<Int>) -> [[ArticleIndex]] {
    var scores = [Int32](repeating: 0, count: labelsOfArticle.count)
    var span = scores.mutableSpan
    var candidates: [Int32] = []
    return articles.map { matches(of: $0, &span, &candidates) }
  }

  /// The best matches of one article.
  ///
  /// - Parameters:
  ///   - scores: the weight of each article, all 0 before and after.
  ///   - candidates: room for those with a score, kept between calls.
  private func matches(
    of article: Int, _ scores: inout MutableSpan<Int32>, _ candidates: inout [Int32]
  ) -> [ArticleIndex] {
    candidates.removeAll(keepingCapacity: true)
    for label in labelsOfArticle[article] {
      let weight = weights[Int(label)]
      for candidate in neighbours(of: article, under: Int(label)) {
        if scores[Int(candidate)] == 0 { candidates.append(candidate) }
        scores[Int(candidate)] += weight
      }
    }
    var best = Best(limit: Self.limit, around: article)
    for candidate in candidates where scores[Int(candidate)] >= best.threshold {
      guard candidate != article else { continue }
      best.insert(Int(candidate), weight: scores[Int(candidate)])
    }
    for candidate in candidates { scores[Int(candidate)] = 0 }
    return best.articles
  }

  /// The articles of a label that are compared with one: all of a short list, the nearest of a long one.
  private func neighbours(of article: Int, under label: Int) -> ArraySlice<Int32> {
    let list = articlesOfLabel[label]
    guard list.count > Self.shortList else { return list }
    let low = list.partitioningIndex { $0 >= article }
    let start = max(list.startIndex, low - Self.reach)
    return list[start..<min(list.endIndex, low + Self.reach + 1)]
  }

  /// 64 times the binary logarithm of all / some, by integers: the same on every machine.
  private static func rarity(of some: Int, among all: Int) -> Int32 {
    guard some > 0 else { return 0 }
    return Int32(max(0, logarithm(max(2, all)) - logarithm(some)) + 1)
  }

  /// 64 log2 of a number, linear between two powers of two.
  private static func logarithm(_ number: Int) -> Int {
    let power = Int.bitWidth - 1 - number.leadingZeroBitCount
    return 64 * power + ((number - (1 << power)) << 6) >> power
  }
}

/// The best candidates so far, best first.
private struct Best {
  private let limit: Int
  private let centre: Int
  private var found: [(weight: Int32, distance: Int, article: Int)] = []
  /// The weight below which a candidate cannot be among the best.
  ///
  /// Nearly all candidates of a long list lie below it, and are passed over without a comparison.
  private(set) var threshold = Int32.min

  init(limit: Int, around centre: Int) {
    self.limit = limit
    self.centre = centre
    found.reserveCapacity(limit + 1)
  }

  var articles: [ArticleIndex] { found.map { ArticleIndex($0.article) } }

  /// Puts a candidate in its place among the best, if it is one of them.
  ///
  /// Equal weights go by distance, and equal distances to the newer article, so that the order is the same on
  /// every machine.
  mutating func insert(_ article: Int, weight: Int32) {
    let distance = abs(article - centre)
    var place = found.count
    while place > 0 {
      let other = found[place - 1]
      guard (weight, -distance, article) > (other.weight, -other.distance, other.article) else {
        break
      }
      place -= 1
    }
    guard place < limit else { return }
    found.insert((weight, distance, article), at: place)
    if found.count > limit { found.removeLast() }
    if found.count == limit { threshold = found[limit - 1].weight }
  }
}
