/// The rules of a language and the words that they know, with all that is derived from them.
///
/// A class, though it never changes: each typesetter would copy the table otherwise.
final class Rulebook: Sendable {
  let vocabulary: Vocabulary
  /// What replaces a pair of straight quotes that is not within another.
  let outerQuotes: (opening: Glyph, closing: Glyph)
  /// What each byte wakes; a character beyond ASCII is known by its first byte.
  let triggers: InlineArray<256, Trigger>
  /// Whether what wakes a rule is never part of a word in lower-case letters, so that words can be passed over.
  ///
  /// A word such as « maître », added to the courtesies, makes this false, and each byte is looked at.
  let passesOverWords: Bool
  let lineEnds: LineEnds

  init(
    _ rules: [TriggerRule], _ vocabulary: Vocabulary = Vocabulary(),
    outerQuotes: (opening: Glyph, closing: Glyph) = (.openingDoubleQuote, .closingDoubleQuote)
  ) {
    self.vocabulary = vocabulary
    self.outerQuotes = outerQuotes
    let triggers = Self.triggers(of: rules, vocabulary)
    self.triggers = triggers
    passesOverWords = (0...UInt8.max).allSatisfy {
      triggers[Int($0)] == .none || $0.isFoundBesideWords
    }
    lineEnds = LineEnds(rules, vocabulary)
  }

  private static func triggers(
    of rules: [TriggerRule], _ vocabulary: Vocabulary
  ) -> InlineArray<256, Trigger> {
    var triggers = InlineArray<256, Trigger>(repeating: .none)
    func add(_ trigger: Trigger, at byte: UInt8) {
      let known = triggers[Int(byte)]
      precondition(known == .none || known == trigger, "two rules are woken by the byte \(byte)")
      triggers[Int(byte)] = trigger
    }
    for rule in rules {
      for character in rule.characters.unicodeScalars {
        add(rule.trigger, at: character.utf8.first ?? 0)
      }
    }
    for word in vocabulary.courtesies.words { add(.word, at: word.utf8.first ?? 0) }
    return triggers
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
