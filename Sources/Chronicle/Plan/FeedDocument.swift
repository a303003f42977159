public import Dates
internal import Text

/// One file of a feed: the document that readers subscribe to, or a part of the archive (RFC 5005).
///
/// The archive holds what is no longer in the document that readers subscribe to. It is numbered from
/// the oldest, so that of all its documents only the last can change when an article comes.
public struct FeedDocument: Sendable, Hashable {
  /// `nil` for the document that readers subscribe to.
  public let number: Int?
  /// The range of its articles in the list of the feed.
  private let range: Range<Int>
  /// The number of the document with what came just before.
  public let previous: Int?
  /// The number of the document of the archive with what came just after.
  public let next: Int?

  /// The articles of the document, oldest first.
  public func articles(of feed: Feed) -> ArraySlice<ArticleIndex> { feed.articles[range] }

  /// The documents of a feed: the one to subscribe to first, then the archive, the oldest first.
  ///
  /// - Parameters:
  ///   - count: how many articles the feed has.
  ///   - start: how many of them are older than the document to subscribe to shows.
  ///   - size: how many entries a document of the archive holds; `nil` when there is no archive.
  static func all(of count: Int, from start: Int, archive size: Int?) -> [FeedDocument] {
    guard let size, start > 0 else {
      return [FeedDocument(number: nil, range: start..<count, previous: nil, next: nil)]
    }
    let last = (start + size - 1) / size
    let current = FeedDocument(number: nil, range: start..<count, previous: last, next: nil)
    let archive = (1...last).map { number in
      FeedDocument(
        number: number, range: (number - 1) * size..<min(number * size, start),
        previous: number > 1 ? number - 1 : nil, next: number < last ? number + 1 : nil)
    }
    return [current] + archive
  }
}

extension Archive {
  /// The documents of a feed, the one to subscribe to first.
  ///
  /// Only the feed of the site has an archive: the page of a topic lists the rest of its articles.
  func documents(of feed: Feed, _ format: FeedFormat) -> [FeedDocument] {
    let hasArchive = feed.subject == .site && format.hasArchive
    return FeedDocument.all(
      of: feed.articles.count, from: feed.isComplete ? 0 : windowStart(of: feed),
      archive: hasArchive ? site.feeds.archive : nil)
  }

  /// Counts the entries of a feed that are too old for the document that readers subscribe to.
  ///
  /// The window is measured from the newest entry and never from the clock, so that nothing changes
  /// where nothing was written.
  private func windowStart(of feed: Feed) -> Int {
    guard let newest = feed.articles.last else { return 0 }
    func second(_ article: ArticleIndex) -> Int64 {
      moment(of: article, in: feed).secondsSince1970
    }
    let limit = second(newest) - Int64(site.feeds.days) * 86_400
    let recent = feed.articles.partitioningIndex { second($0) >= limit }
    return min(recent, max(0, feed.articles.count - site.feeds.entries))
  }

  /// The moment at which readers of a feed hear of an article.
  public func moment(of article: ArticleIndex, in feed: Feed) -> Instant {
    feed.subject == .corrections ? updated(article) : articles[article].article.published
  }
}
