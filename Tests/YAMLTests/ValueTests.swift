import Testing
import YAML

@Suite struct `Values of front matter` {
  @Test(arguments: [
    ("a: no", "{a: «no»}"),
    ("a: 2022-07-19", "{a: «2022-07-19»}"),
    ("a: 1.0", "{a: «1.0»}"),
    ("a: ~", "{a: «~»}"),
    ("a: l'été, c'est « ça »", "{a: «l'été, c'est « ça »»}"),
    ("a: https://example.org/#x", "{a: «https://example.org/#x»}"),
    ("a: 12:30", "{a: «12:30»}"),
    ("a: Le n° 5 # une remarque", "{a: «Le n° 5»}"),
    ("a: 'l''été'", "{a: «l'été»}"),
    (#"a: "un \"mot\" \u00e9""#, #"{a: «un "mot" é»}"#),
    ("a: >\n  plié\n  ici\nb: |\n  deux\n  lignes\n", "{a: «plié ici\n», b: «deux\nlignes\n»}"),
    ("a: sur deux\n  lignes", "{a: «sur deux lignes»}"),
    ("a:\nb:", "{a: «», b: «»}"),
    ("a: [x, 'y', z z]", "{a: [«x», «y», «z z»]}"),
    ("a: []\nb: {}", "{a: [], b: {}}"),
    ("a:\n- {x: 1, y: 2}\n-\n  x: 3", "{a: [{x: «1», y: «2»}, {x: «3»}]}"),
    ("<<: x", "{<<: «x»}"),
    ("a: 1\r\nb: é\r\n", "{a: «1», b: «é»}"),
    ("---\na: 1\n...\n", "{a: «1»}"),
    ("- x\n- y", "[«x», «y»]"),
    ("seul", "«seul»"),
    ("''", "«»"),
  ])
  func `a value stays the text that was written`(text: String, expected: String) throws {
    #expect(try tree(text) == expected)
  }

  @Test(arguments: ["", "\n\n", "# rien\n", "---\n", "---\n# rien\n...\n", "\u{FEFF}", "\r\n"])
  func `a text without a value is no node`(text: String) throws {
    #expect(try tree(text) == nil)
  }

  @Test func `an empty value tells whether it was quoted`() throws {
    let fields = try fields("title:\nsummary: \"\"\nlang: fr\ntext: |\n  a\n")
    let quoted = fields.filter {
      if case .scalar(let scalar) = $0.value { scalar.isQuoted } else { false }
    }
    #expect(quoted.keys.sorted() == ["summary", "text"])
  }

  @Test func `thirty-two levels can be read`() throws {
    let text = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(try tree(text) == text)
  }

  @Test func `a long mapping keeps all its fields in order`() throws {
    let text = (1...200).map { "clé-\($0): \($0)\n" }.joined()
    let node = try YAMLNode(parsing: text.utf8Span)
    guard case .mapping(let entries, _)? = node else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key.text) == (1...200).map { "clé-\($0)" })
  }
}
