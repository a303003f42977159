import SampleFiles
import Testing
import Typography

@Suite struct `The setting of texts` {
  @Test(arguments: [
    ("fr", TypographyRules.french), ("fr-CA", .french), ("FR", .french), ("en", .english),
    ("en-GB", .english), ("de", .none), ("", .none), ("fro", .none),
  ]) func `goes by the language`(lang: String, typography: TypographyRules) {
    #expect(TypographyRules(lang: lang) == typography)
  }

  @Test(arguments: Repository.markdownFiles(in: "content"))
  func `changes nothing in an article that is set`(path: String) {
    let text = Repository.text(of: path)
    #expect(!text.isEmpty)
    for typography in [TypographyRules.french, .english] {
      for line in text.split(separator: "\n") {
        let once = typography.text(String(line))
        #expect(typography.text(once) == once)
      }
    }
  }

  @Test func `changes nothing in a random text that is set`() {
    var generator = SeededGenerator(seed: 11)
    var changed = 0
    for _ in 0..<60_000 {
      let text = Self.randomText(&generator)
      for typography in [TypographyRules.french, .english] {
        let once = typography.text(text)
        let twice = typography.text(once)
        if once != text { changed += 1 }
        #expect(twice == once, "\(text.debugDescription)")
      }
    }
    #expect(changed > 15_000)
  }

  @Test func `adds and takes away nothing but spaces, quotes, apostrophes, dashes and dots`() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<20_000 {
      let text = Self.randomText(&generator)
      for typography in [TypographyRules.french, .english] {
        #expect(Self.bare(typography.text(text)) == Self.bare(text), "\(text.debugDescription)")
      }
    }
  }

  @Test func `gives headings the same ids, and terms the same keys`() {
    var generator = SeededGenerator(seed: 13)
    for text in TypographyRow.all.filter({ !$0.isMarkup }).map(\.typed)
      + (0..<20_000).map({ _ in Self.randomText(&generator) })
    {
      for typography in [TypographyRules.french, .english] {
        let set = typography.text(text)
        #expect(slug(of: set) == slug(of: text), "\(text.debugDescription)")
        #expect(fold(set) == fold(text), "\(text.debugDescription)")
      }
    }
  }

  /// Pieces that the rules look for, and what must keep them from acting.
  private static let pieces = [
    " ", " ", " ", "\u{A0}", "\u{202F}", "\n", "a", "mot", "é", "B", "M.", "Mme", "Dr", "art.",
    "p.",
    "n°", "N°", "°", "§", "1", "5", "20", "100", "000", "2022", "10000", "123456", ",", ".", "...",
    "…", "-", "--", "---", "–", "!", "?", ";", ":", "::", "'", "’", "\"", "«", "»", "“", "”", "‘",
    "(", ")", "[", "]", "%", "€", "km", "h", "30", "personnes", "er", "e", "XX", "V", "I", "/",
    "\\",
    "@", "_", "&", "=", "·", "🙂", "siècle", "\u{2060}", "l'", "*", "#", "œ",
  ]

  private static func randomText(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...14, using: &generator)).map { _ in generator.pick(pieces) }.joined()
  }

  /// Letters, digits and all signs that no rule may touch.
  private static func bare(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          !" \n\u{A0}\u{202F}\"'’‘“”«».…-–—".unicodeScalars.contains($0)
        }))
  }
}
