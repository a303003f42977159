/// The straight quotes of a text, and what each of them is.
///
/// A quote opens or closes by what stands around it, and is changed only with its partner: a whole block must be
/// looked at, across its markup. A quote that could be either leaves all that are open as they are.
public struct StraightQuotes: Sendable {
  private var quotes: [(offset: Int, form: QuoteForm)] = []
  private var isRead = false
  /// The number of quotes that the walk has passed.
  private var passed = 0

  /// Quotes of a text that is read when the first of them is asked for: most texts have none.
  init() {}

  public init(in text: Span<UInt8>) { read(text) }

  /// Returns the role of the quote at an offset; offsets are asked for in the order of the text.
  public mutating func form(at offset: Int) -> QuoteForm {
    while passed < quotes.count, quotes[passed].offset < offset { passed += 1 }
    guard passed < quotes.count, quotes[passed].offset == offset else { return .unpaired }
    return quotes[passed].form
  }

  /// Returns the role of a quote in a text that stands alone.
  mutating func form(at offset: Int, in text: Span<UInt8>) -> QuoteForm {
    if !isRead { read(text) }
    return form(at: offset)
  }

  private mutating func read(_ text: Span<UInt8>) {
    isRead = true
    let pairs = QuotePairs(in: text)
    quotes = zip(pairs.quotes, pairs.forms).map { ($0.offset, $1) }
  }
}
