import SampleFiles
import Testing

@testable import YAML

@Suite struct `Front matter read without libyaml` {
  @Test func `is what editors write`() {
    let text = """
      id: portefeuille-identite
      title: Un portefeuille d'identité, pour toute l'Europe
      date: 2022-07-19

      event: 2022-04/2022-06
      summary: "Décidé : trois ans d'essais"
      topics: [digital-identity, 'smart city', "à part"]
      tags:
        - eIDAS
        - Règlement n°910/2014
      sources:
        - title: Le règlement
          url: https://example.org/a?b=1#c
          publisher:
        - title: "L'avis"
      draft: true

      """
    #expect(read(text) != nil)
    #expect(read(text) == judged(text))
  }

  @Test(
    arguments: [
      "a: b: c", "a: x # y", "a: *b", "a: |\n  x", "a: x\n  y", "a: \"x\\ty\"", "a:\tb", "a: b\r\n",
      "a: [x, [y]]", "a: {x: y}", "a: x\n b: y", "- a", "a: 'l''eau'", "a: ", "a: x ", "a: -",
      "a:\n  b: c",
      "a: 1\na: 2", "? a", "a: ~", "---\na: b", "a: [x,, y]", "a: [x] y", "a: \"x\" y", "texte",
    ])
  func `is never more than a few plain forms`(text: String) {
    #expect(read(text) == nil)
  }

  @Test func `is the same tree, with the same marks, whenever libyaml can tell`() {
    var random = SeededGenerator(seed: 9)
    var count = 0
    for _ in 0..<100_000 {
      let text = RandomFrontMatter.text(&random)
      guard let node = read(text) else { continue }
      count += 1
      #expect(node == judged(text), "\(text)")
    }
    #expect(count > 1_000, "too few texts were plain for the comparison to mean anything")
  }

  private func read(_ text: String) -> YAMLNode? {
    let text = text.utf8Span.span
    guard (try? YAMLNode.checkCharacters(of: text, firstLine: 3)) != nil else { return nil }
    var reader = PlainReader(text, firstLine: 3)
    return reader.document(in: text)
  }

  private func judged(_ text: String) -> YAMLNode? {
    guard let events = try? EventReader(text.utf8Span.span, firstLine: 3) else { return nil }
    var composer = Composer(events: events)
    return try? composer.document()
  }
}

/// Texts that are nearly front matter: lines of usual forms, some of them spoilt.
private enum RandomFrontMatter {
  static func text(_ random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      text += random.pick(indents) + random.pick(starts) + random.pick(values)
      if Int.random(in: 0..<25, using: &random) == 0 { text += random.pick(oddities) }
      text += random.pick(ends)
    }
    return text
  }

  private static let indents = ["", "", "", "", "", "", "", "  ", "  ", "    ", " "]
  private static let starts = [
    "a:", "b: ", "c: ", "title: ", "see_also: ", "tags:", "- ", "- x: ", "- y:", "d:  ", "",
  ]
  private static let values = [
    "", "été", "2022-07-19", "no", "l'eau", "\"à « b »\"", "'x'", "[x, y]", "[é, \"u, v\", 'w' ]",
    "[]", "[ a b ,c]", "https://x.org/#y", "12:30", "x, y", "\"\"", "œuf #1", "a-b_c", "[x,]",
    "[l'eau]",
  ]
  private static let oddities = [
    ":", " #", "'", "\"", "]", "[", ",", "{", " ", "\u{FEFF}", "\\", "\t", "&", "?", "\u{A0}", "%",
  ]
  private static let ends = ["\n", "\n", "\n", "\n", "\n\n", "", " \n"]
}
