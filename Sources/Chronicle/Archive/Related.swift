/// Finds, for each article, those that share the rarest topics, tags, places and actors with it.
///
/// A label on half of all articles says little and would make every article a candidate for every
/// other. Only the neighbours in time are looked at in a long list, so the work for an article
/// depends on its labels and not on the size of the archive.
struct Related: Sendable {
  /// How many neighbours on each side are looked at in the list of one label.
  private static let reach = 48

  /// One label's articles, oldest first.
  private let postings: [[Int]]
  private let weights: [Int]
  /// For each article its labels, in rising order.
  private let labels: [[Int]]

  /// - Parameter groups: for each group of labels, such as tags, the articles of each label.
  init(articles count: Int, groups: [[[Int]]]) {
    let postings = groups.flatMap(\.self)
    var labels = [[Int]](repeating: [], count: count)
    for label in postings.indices {
      for article in postings[label] { labels[article].append(label) }
    }
    self.postings = postings
    self.labels = labels
    weights = postings.map { Self.rarity(of: $0.count, among: count) }
  }

  /// The best matches of an article: the highest weight first, then the nearest in the archive.
  func matches(of article: Int, limit: Int) -> [Int] {
    var candidates: [Int] = []
    for label in labels[article] { candidates += neighbours(of: article, in: postings[label]) }
    candidates.sort()
    var best: [(weight: Int, distance: Int, article: Int)] = []
    var last = -1
    for candidate in candidates where candidate != last && candidate != article {
      last = candidate
      let found = (sharedWeight(article, candidate), abs(candidate - article), candidate)
      insert(found, into: &best, limit: limit)
    }
    return best.map(\.article)
  }

  private func insert(
    _ found: (weight: Int, distance: Int, article: Int),
    into best: inout [(weight: Int, distance: Int, article: Int)], limit: Int
  ) {
    let place = best.firstIndex {
      (-found.weight, found.distance, -found.article) < (-$0.weight, $0.distance, -$0.article)
    }
    guard let place = place ?? (best.count < limit ? best.count : nil) else { return }
    best.insert(found, at: place)
    if best.count > limit { best.removeLast() }
  }

  private func neighbours(of article: Int, in list: [Int]) -> ArraySlice<Int> {
    guard list.count > 2 * Self.reach else { return list[...] }
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < article { low = middle + 1 } else { high = middle }
    }
    return list[max(0, low - Self.reach)..<min(list.count, low + Self.reach + 1)]
  }

  private func sharedWeight(_ one: Int, _ other: Int) -> Int {
    let (left, right) = (labels[one], labels[other])
    var (i, j, sum) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        sum += weights[left[i]]
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  /// 64 times the binary logarithm of all / some, by integers: the same on every machine.
  private static func rarity(of some: Int, among all: Int) -> Int {
    guard some > 0 else { return 0 }
    return logarithm(max(2, all)) - logarithm(some) + 1
  }

  /// 64 log2 of a number, linear between two powers of two.
  private static func logarithm(_ number: Int) -> Int {
    let power = Int.bitWidth - 1 - number.leadingZeroBitCount
    return 64 * power + ((number - (1 << power)) << 6) >> power
  }
}
