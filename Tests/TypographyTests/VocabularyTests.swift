import Testing
import Text

@testable import Typography

/// `⍽` is the wide no-break space and `␣` the narrow one, as in `docs/typography.md`.
@Suite struct `The words that rules know` {
  @Test(arguments: Vocabulary.french.units.words)
  func `keep each unit with its number`(unit: String) {
    #expect(set("12 \(unit), puis") == "12⍽\(unit), puis")
    #expect(set("de 12000 \(unit).") == "de 12␣000⍽\(unit).")
    #expect(spaceHolding("de 12", "\(unit) puis") == "⍽")
  }

  @Test(arguments: Vocabulary.french.gluedUnits.words)
  func `part each unit that may be glued from its number`(unit: String) {
    #expect(set("12\(unit), puis") == "12⍽\(unit), puis")
  }

  @Test(arguments: Vocabulary.french.hours.words)
  func `keep minutes with each word for hours`(hours: String) {
    #expect(set("à 8 \(hours) 30.") == "à 8⍽\(hours)⍽30.")
    #expect(spaceHolding("à 8 \(hours)", "30.") == "⍽")
  }

  @Test(arguments: Vocabulary.french.counted.words)
  func `group the thousands of each thing that is counted`(things: String) {
    #expect(set("12000 \(things).") == "12␣000 \(things).")
    #expect(set("12 000 \(things).") == "12␣000 \(things).")
  }

  @Test(arguments: Vocabulary.french.ages.words)
  func `raise the ordinal before each age`(age: String) {
    #expect(raised("la Ve \(age).") == "la V<sup>e</sup> \(age).")
  }

  @Test(arguments: Vocabulary.french.courtesies.words)
  func `keep each courtesy with the name`(word: String) {
    #expect(set("chez \(word) Ly") == "chez \(word)⍽Ly")
    #expect(set("\(word) Évrard, \(word) de") == "\(word)⍽Évrard, \(word) de")
    #expect(spaceHolding("chez \(word)", "Ly.") == "⍽")
    #expect(spaceHolding("chez \(word)", "Évrard.") == "⍽")
  }

  @Test(arguments: Vocabulary.french.gentlemen.words)
  func `keep gentlemen with their names`(word: String) {
    #expect(set("chez \(word). Ly") == "chez \(word).⍽Ly")
    #expect(spaceHolding("chez \(word).", "Ly.") == "⍽")
  }

  @Test(arguments: Vocabulary.french.numbered.words)
  func `keep each abbreviation with its number`(word: String) {
    #expect(set("voir \(word). 12") == "voir \(word).⍽12")
    #expect(spaceHolding("voir \(word).", "12.") == "⍽")
  }

  @Test(arguments: Vocabulary.french.codeArticles.words, Vocabulary.french.codeLetters.words)
  func `keep each article of a code together`(word: String, letter: String) {
    #expect(set("l’\(word). \(letter). 12") == "l’\(word).⍽\(letter).⍽12")
    #expect(spaceHolding("l’\(word).", "\(letter). 12") == "⍽")
  }

  @Test(arguments: [
    ("1", Vocabulary.french.ordinals.first), ("2", Vocabulary.french.ordinals.second),
    ("3", Vocabulary.french.ordinals.others), ("22", Vocabulary.french.ordinals.others),
    ("I", Vocabulary.french.romanOrdinals.first), ("XX", Vocabulary.french.romanOrdinals.others),
  ]) func `raise the letters of each ordinal`(number: String, letters: WordList) {
    for letters in letters.words {
      #expect(raised("le \(number)\(letters).") == "le \(number)<sup>\(letters)</sup>.")
    }
  }
}

@Suite struct `A word that is added to a list` {
  @Test(arguments: ["Gal", "Monseigneur", "Éts", "maître", "sœur", "Ve", "Cté"])
  func `is a courtesy at once`(word: String) {
    var vocabulary = Vocabulary.french
    #expect(set("chez \(word) Ly") == "chez \(word) Ly")
    vocabulary.courtesies = vocabulary.courtesies.adding(word)
    #expect(set("chez \(word) Ly, 5 km", vocabulary) == "chez \(word)⍽Ly, 5⍽km")
    #expect(spaceHolding("chez \(word)", "Ly", vocabulary) == "⍽")
    #expect(set("chez Mme Ly, XXe", vocabulary) == "chez Mme⍽Ly, XXe")
  }

  @Test(arguments: ["fasc", "append", "réf", "abrév", "abrégé", "considérants"])
  func `is an abbreviation before a number at once`(word: String) {
    var vocabulary = Vocabulary.french
    #expect(set("voir \(word). 12") == "voir \(word). 12")
    vocabulary.numbered = vocabulary.numbered.adding(word)
    #expect(set("voir \(word). 12 et p. 3", vocabulary) == "voir \(word).⍽12 et p.⍽3")
    #expect(spaceHolding("voir \(word).", "12", vocabulary) == "⍽")
  }

  @Test(arguments: ["Pdt", "Ex", "Éc"]) func `is a gentleman at once`(word: String) {
    var vocabulary = Vocabulary.french
    vocabulary.gentlemen = vocabulary.gentlemen.adding(word)
    #expect(set("chez \(word). Ly", vocabulary) == "chez \(word).⍽Ly")
    #expect(spaceHolding("chez \(word).", "Ly", vocabulary) == "⍽")
  }

  @Test(arguments: ["électronvolts", "téraélectronvolts-par-seconde", "l/100", "₿", "kW·h"])
  func `is a unit at once`(word: String) {
    var vocabulary = Vocabulary.french
    vocabulary.units = vocabulary.units.adding(word)
    vocabulary.gluedUnits = vocabulary.gluedUnits.adding(word)
    #expect(set("de 12 \(word), 12\(word)", vocabulary) == "de 12⍽\(word), 12⍽\(word)")
    #expect(spaceHolding("de 12", word, vocabulary) == "⍽")
  }

  @Test func `is counted, an age, a word for hours or an ordinal at once`() {
    var vocabulary = Vocabulary.french
    vocabulary.counted = vocabulary.counted.adding("vidéosurveillants")
    vocabulary.ages = vocabulary.ages.adding("arrière-arrière-petit-fils")
    vocabulary.units = vocabulary.units.adding("heures")
    vocabulary.hours = vocabulary.hours.adding("heures")
    vocabulary.ordinals.others = vocabulary.ordinals.others.adding("ième")
    #expect(set("12000 vidéosurveillants", vocabulary) == "12␣000 vidéosurveillants")
    #expect(set("à 8 heures 30.", vocabulary) == "à 8⍽heures⍽30.")
    #expect(spaceHolding("à 8 heures", "30.", vocabulary) == "⍽")
    #expect(raised("le 5ième", vocabulary) == "le 5<sup>ième</sup>")
    #expect(
      raised("le Ve arrière-arrière-petit-fils", vocabulary)
        == "le V<sup>e</sup> arrière-arrière-petit-fils")
  }
}

@Suite struct `The ends of lines` {
  @Test(arguments: [
    ("la page n°", "5", "⍽"), ("voir §", "4", "⍽"), ("oui", "; non", "␣"), ("oui", "!", "␣"),
    ("oui", ": non", "⍽"), ("la «", "ville »", "␣"), ("la « ville", "» sûre", "␣"),
    ("de 10", "000 caméras", "␣"), ("20", "°C", "⍽"), ("10", "£", "⍽"), ("10", "% et", "⍽"),
  ]) func `are held by the space that the rules put there`(
    previous: String, next: String, space: String
  ) {
    #expect(spaceHolding(previous, next) == space)
  }

  @Test(arguments: [
    ("la ville", "sûre"), ("le maire.", "La suite"), ("en 2022", "rien"), ("", "5 km"), ("5", ""),
    ("Madame", "Ly"), ("un ë", "suite"),
  ]) func `are left to the page elsewhere`(previous: String, next: String) {
    #expect(spaceHolding(previous, next) == nil)
  }

  @Test func `are left in English and where there are no rules`() {
    for rules in [TypographyRules.english, .none] {
      var typesetter = Typesetter(rules)
      #expect(typesetter.spaceHolding("5".utf8Span.span, and: "km".utf8Span.span) == nil)
    }
  }
}

private func set(_ text: String, _ vocabulary: Vocabulary = .french) -> String {
  var typesetter = Typesetter(Rulebook.french(vocabulary))
  return visible(String { typesetter.set(text.utf8Span.span, into: &$0) })
}

/// The HTML of a text.
private func raised(_ text: String, _ vocabulary: Vocabulary = .french) -> String {
  var typesetter = Typesetter(Rulebook.french(vocabulary))
  var plain = ByteBuffer()
  typesetter.set(text.utf8Span.span, into: &plain)
  return String { html in
    plain.withSpan { html.append(escaping: $0, raising: typesetter.raised) }
  }
}

private func spaceHolding(
  _ previous: String, _ next: String, _ vocabulary: Vocabulary = .french
) -> String? {
  var typesetter = Typesetter(Rulebook.french(vocabulary))
  return typesetter.spaceHolding(previous.utf8Span.span, and: next.utf8Span.span)
    .map { visible("\($0)") }
}

private func visible(_ text: String) -> String {
  text.replacing("\u{A0}", with: "⍽").replacing("\u{202F}", with: "␣")
}

extension WordList {
  fileprivate func adding(_ word: String) -> WordList {
    WordList((words + [word]).joined(separator: " "))
  }
}
