/// One file of a feed: what readers subscribe to, or a part of the archive (RFC 5005).
///
/// The archive holds what is no longer in the document that readers subscribe to. It is numbered from
/// the oldest, so that of all its documents only the last can change when an article comes.
struct FeedDocument: Sendable, Hashable {
  /// `nil` for the document that readers subscribe to.
  let number: Int?
  /// Positions in the list of the feed.
  let positions: Range<Int>
  /// The number of the document with what came just before.
  let previous: Int?
  /// The number of the document of the archive with what came just after.
  let next: Int?

  /// The documents of a feed: the one to subscribe to first, then the archive, the oldest first.
  ///
  /// - Parameters:
  ///   - start: the position of the oldest entry of the document to subscribe to.
  ///   - size: how many entries a document of the archive holds; `nil` when there is no archive.
  static func all(of count: Int, from start: Int, archive size: Int?) -> [FeedDocument] {
    guard let size, start > 0 else {
      return [FeedDocument(number: nil, positions: start..<count, previous: nil, next: nil)]
    }
    let last = (start + size - 1) / size
    let current = FeedDocument(number: nil, positions: start..<count, previous: last, next: nil)
    let archive = (1...last).map { number in
      FeedDocument(
        number: number, positions: (number - 1) * size..<min(number * size, start),
        previous: number > 1 ? number - 1 : nil, next: number < last ? number + 1 : nil)
    }
    return [current] + archive
  }
}
