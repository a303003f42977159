/// The rules of a language and the words that they know, with all that is derived from them.
///
/// A class, though it never changes, because it is large. What every run of text asks is in `table`, a value.
final class Rulebook: Sendable {
  let vocabulary: Vocabulary
  /// The glyphs for a pair of straight quotes that is not within another.
  let outerQuotes: (opening: Glyph, closing: Glyph)
  /// The trigger of each byte.
  let table: TriggerTable
  let lineEnds: LineEnds

  init(
    _ rules: [TriggerRule], _ vocabulary: Vocabulary = Vocabulary(),
    outerQuotes: (opening: Glyph, closing: Glyph) = (.openingDoubleQuote, .closingDoubleQuote)
  ) {
    self.vocabulary = vocabulary
    self.outerQuotes = outerQuotes
    table = TriggerTable(rules, vocabulary)
    lineEnds = LineEnds(rules, vocabulary)
  }
}

extension Rulebook {
  static let french = french(.french)

  /// The rules of French with words of one's own, for tests.
  static func french(_ vocabulary: Vocabulary) -> Rulebook {
    Rulebook(
      [
        TriggerRule("&<>", .markup),
        TriggerRule("\"", .quote),
        TriggerRule("'", .frenchApostrophe),
        TriggerRule("-", .hyphens),
        TriggerRule(".", .dots, holdsSpace: .behind),
        TriggerRule(";!?", .mark, holdsSpace: .before),
        TriggerRule(":", .colon, holdsSpace: .before),
        TriggerRule("«", .latinSign, holdsSpace: .behind),
        TriggerRule("»", .latinSign, holdsSpace: .before),
        TriggerRule("°º§", .latinSign, holdsSpace: .behind),
        TriggerRule("0123456789", .number, holdsSpace: .behind),
        TriggerRule("IVX", .word),
      ], vocabulary, outerQuotes: (.openingGuillemet, .closingGuillemet))
  }

  static let english = Rulebook([
    TriggerRule("&<>", .markup),
    TriggerRule("\"", .quote),
    TriggerRule("'", .englishApostrophe),
    TriggerRule("-", .hyphens),
    TriggerRule(".", .dots),
  ])

  static let empty = Rulebook([])
}
