public import Text

/// Sets texts by the rules of `docs/typography.md`, run by run, between two pieces of markup.
///
/// It walks the bytes of a run once, stops at those that wake a rule, and notes what is printed instead of what was
/// typed; then all is written. A rule looks ahead at what was typed, and back at what is printed: so a text that is
/// set twice does not change.
///
/// Nothing here knows of trees or of markup. What stands before and behind a run comes in as a value, and whether a
/// straight quote opens or closes is asked of the caller, because its partner may be in another run.
///
/// One typesetter is kept for a whole document: its arrays then keep their memory from run to run.
public struct Typesetter {
  /// The rules by which the next run is set.
  public var rules: TypographyRules {
    didSet {
      rulebook = rules.rulebook
      table = rulebook.table
    }
  }
  private(set) var rulebook: Rulebook
  /// The part of the rulebook that each run of text asks.
  private(set) var table: TriggerTable

  /// The kind of character that follows the run.
  private(set) var after = Neighbour.edge
  /// The replacements so far, in the order of the text.
  private(set) var replacements: [Replacement] = []
  /// The end of the last replacement, before which nothing changes any more.
  private(set) var settled = 0
  /// The class of what is printed before `settled`.
  private var printed = Neighbour.edge
  /// The number of bytes by which the replacements make the text longer.
  private var growth = 0

  /// The letters of ordinals in the run set last, as offsets in what was written.
  public private(set) var raised: [Range<Int>] = []
  /// Whether HTML must escape a character of the run set last.
  ///
  /// Most runs hold none, and are then written without a second search.
  public internal(set) var hasMarkup = false

  public init(_ rules: TypographyRules) {
    self.rules = rules
    rulebook = rules.rulebook
    table = rulebook.table
  }

  /// A typesetter with rules or words of one's own, for tests.
  init(_ rulebook: Rulebook) {
    rules = .none
    self.rulebook = rulebook
    table = rulebook.table
  }

  /// Sets a run that is part of a block, and appends it to a buffer.
  ///
  /// - Parameters:
  ///   - before: what stands before the run in its block.
  ///   - after: what follows it.
  ///   - quote: says of the straight quote at an offset of the run what it is.
  public mutating func set(
    _ text: Span<UInt8>, before: Neighbour, after: Neighbour, into output: inout ByteBuffer,
    quote: (Int) -> QuoteForm
  ) {
    reset(before: before, after: after)
    run(text, quote)
    output.append(text, with: replacements)
  }

  /// Sets a text that stands alone, or behind something, and appends it to a buffer.
  ///
  /// Its straight quotes are paired within it.
  mutating func set(_ text: Span<UInt8>, before: Neighbour = .edge, into output: inout ByteBuffer) {
    var quotes = StraightQuotes()
    set(text, before: before, after: .edge, into: &output) { quotes.form(at: $0, in: text) }
  }

  private mutating func reset(before: Neighbour, after: Neighbour) {
    if !replacements.isEmpty { replacements.removeAll(keepingCapacity: true) }
    if !raised.isEmpty { raised.removeAll(keepingCapacity: true) }
    hasMarkup = false
    (settled, growth, printed) = (0, 0, before)
    self.after = after
  }

  private mutating func run(_ text: Span<UInt8>, _ quote: (Int) -> QuoteForm) {
    var index = 0
    while true {
      index = table.indexOfTrigger(in: text, from: index)
      guard index < text.count else { return }
      switch table[text[index]] {
      case .none: index += 1
      case .markup: index = markup(at: index)
      case .quote: index = straightQuote(at: index, is: quote(index))
      case .frenchApostrophe: index = frenchApostrophe(at: index, in: text)
      case .englishApostrophe: index = englishApostrophe(at: index, in: text, quote)
      case .dots: index = dots(at: index, in: text)
      case .hyphens: index = hyphens(at: index, in: text)
      case .mark: index = mark(at: index, in: text)
      case .colon: index = colon(at: index, in: text)
      case .latinSign: index = latinSign(at: index, in: text)
      case .number: index = number(at: index, in: text)
      case .word: index = word(at: index, in: text)
      }
    }
  }
}

extension Typesetter {
  private mutating func markup(at index: Int) -> Int {
    hasMarkup = true
    return index + 1
  }

  /// Notes what is printed instead of a range, which may be empty; ranges come in the order of the text.
  mutating func replace(_ range: Range<Int>, with glyph: Glyph) {
    let replacement = Replacement(range: range, glyph: glyph)
    replacements.append(replacement)
    growth += replacement.growth
    (settled, printed) = (range.upperBound, glyph.neighbour)
  }

  mutating func insert(_ glyph: Glyph, at index: Int) { replace(index..<index, with: glyph) }

  /// Notes letters that HTML raises, where they will stand in the text once it is set.
  mutating func raise(_ letters: Range<Int>) {
    raised.append(letters.lowerBound + growth..<letters.upperBound + growth)
  }

  /// The class of what is printed before an index.
  func neighbour(before index: Int, in text: Span<UInt8>) -> Neighbour {
    index == settled ? printed : Neighbour(before: index, in: text)
  }

  /// The class of what begins at an index, or of what follows the run.
  func neighbour(at index: Int, in text: Span<UInt8>) -> Neighbour {
    index < text.count ? Neighbour(at: index, in: text) : after
  }

  /// Whether a number or a word that begins at an index is whole.
  ///
  /// `-5` is, where nothing stands before the hyphen; the 5 of `a-5` and of `1.5` is not.
  func beginsWord(_ index: Int, in text: Span<UInt8>) -> Bool {
    switch neighbour(before: index, in: text) {
    case .edge, .space, .opening, .quote: return true
    case .hyphen where index > settled:
      let before = neighbour(before: index - 1, in: text)
      return before == .space || before == .edge
    default: return false
    }
  }

  /// The end of the word that begins at an index, if it is whole and one of a list.
  func endOfWord(at index: Int, in text: Span<UInt8>, from list: WordList) -> Int? {
    let end = list.endOfWord(at: index, in: text)
    guard list.contains(index..<end, of: text) else { return nil }
    switch neighbour(at: end, in: text) {
    case .letter, .digit, .apostrophe, .hyphen: return nil
    default: return end
    }
  }
}
