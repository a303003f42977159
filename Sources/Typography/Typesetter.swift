public import Text

/// Sets texts by the rules of `docs/typography.md`, run by run, between two pieces of markup.
///
/// It walks the bytes of a run once, stops at those that wake a rule, and copies all between at once. A rule looks at
/// the characters around and, behind it, at what is printed instead of them: so a text that is set twice does not
/// change. One typesetter is kept for a whole document, because its lists then keep their memory.
public struct Typesetter {
  /// The rules by which the next run is set.
  public var rules: TypographyRules {
    didSet { rulebook = rules.rulebook }
  }
  var rulebook: Rulebook

  /// What follows the run.
  private(set) var after = Neighbour.edge
  /// What has been replaced so far.
  private(set) var replacements: [Replacement] = []
  /// The end of the last replacement: what stands before is no rule's matter any more.
  private(set) var settled = 0
  /// What is printed before `settled`.
  private var printed = Neighbour.edge
  /// How many bytes longer the text is up to `settled` once it is set.
  private var growth = 0

  /// The letters of ordinals in the run set last, as offsets in what was written.
  public private(set) var raised: [Range<Int>] = []
  /// Whether HTML must escape something of the run set last.
  public internal(set) var hasMarkup = false

  public init(_ rules: TypographyRules) {
    self.rules = rules
    rulebook = rules.rulebook
  }

  /// A typesetter with rules or words of one's own, for tests.
  init(_ rulebook: Rulebook) {
    rules = .none
    self.rulebook = rulebook
  }

  /// Sets a run that is part of a block.
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

  /// Sets a text that stands alone, or behind something.
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
    let rulebook = rulebook
    var index = 0
    while true {
      index = rulebook.indexOfTrigger(in: text, from: index)
      guard index < text.count else { return }
      switch rulebook.triggers[Int(text[index])] {
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

  /// Notes letters that HTML raises.
  mutating func raise(_ letters: Range<Int>) {
    raised.append(letters.lowerBound + growth..<letters.upperBound + growth)
  }

  /// What is printed before an index.
  func neighbour(before index: Int, in text: Span<UInt8>) -> Neighbour {
    index == settled ? printed : Neighbour(before: index, in: text)
  }

  /// What begins at an index, or follows the run.
  func neighbour(at index: Int, in text: Span<UInt8>) -> Neighbour {
    index < text.count ? Neighbour(at: index, in: text) : after
  }

  /// Whether a number or a word that begins here is whole; `-5` is, `a-5` and `1.5` are not.
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
