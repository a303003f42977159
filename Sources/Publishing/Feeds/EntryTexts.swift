internal import Chronicle
internal import Text

/// The texts of entries, kept while a document of a feed is written in one format after the other.
///
/// To write them is most of the work of a feed, and nearly all feeds come in two formats.
struct EntryTexts: ~Copyable {
  private var document: (feed: FeedIndex, number: Int?)?
  private var texts = ByteBuffer()
  /// The range of each article's text.
  private var ranges: [ArticleIndex: Range<Int>] = [:]

  /// Forgets the texts of another document.
  mutating func begin(_ feed: FeedIndex, _ document: FeedDocument) {
    if let current = self.document, current == (feed, document.number) { return }
    self.document = (feed, document.number)
    texts.removeAll()
    ranges.removeAll(keepingCapacity: true)
  }

  /// Lends the text of an article, which is written the first time.
  mutating func withText(
    of article: ArticleIndex, by write: (inout ByteBuffer) -> Void, _ body: (Span<UInt8>) -> Void
  ) {
    let range: Range<Int>
    if let known = ranges[article] {
      range = known
    } else {
      let start = texts.count
      write(&texts)
      range = start..<texts.count
      ranges[article] = range
    }
    texts.withSpan { body($0.extracting(range)) }
  }
}
