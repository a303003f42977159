import Testing

@testable import Chronicle

@Suite struct `What the command says` {
  private static let french = Wording(.french)
  private static let english = Wording(.english)

  @Test(arguments: Rule.allCases)
  func `has a sentence and a way out for every rule`(rule: Rule) throws {
    for wording in [Self.french, Self.english] {
      let sentence = try #require(wording.sentences[rule.rawValue])
      #expect(!sentence.summary.isEmpty)
      #expect(!sentence.help.isEmpty)
      #expect(!sentence.help.contains(""))
      #expect(!sentence.summary.hasSuffix("."))
    }
  }

  @Test(arguments: Rule.allCases)
  func `has the same placeholders in both languages`(rule: Rule) throws {
    let french = try #require(Self.french.sentences[rule.rawValue])
    let english = try #require(Self.english.sentences[rule.rawValue])
    #expect(Set(Pattern(french.summary).placeholders) == Set(Pattern(english.summary).placeholders))
    #expect(
      french.help.map { Set(Pattern($0).placeholders) }
        == english.help.map { Set(Pattern($0).placeholders) })
  }

  @Test func `has no sentence for a rule that does not exist`() {
    let rules = Set(Rule.allCases.map(\.rawValue))
    for wording in [Self.french, Self.english] {
      #expect(Set(wording.sentences.keys).subtracting(rules) == [])
    }
  }

  @Test func `has the same texts in both languages, with the same placeholders`() {
    #expect(Self.french.keys.symmetricDifference(Self.english.keys) == [])
    for key in Self.french.keys {
      let placeholders = [Self.french, Self.english].map { Set(Pattern($0.text(key)).placeholders) }
      #expect(placeholders[0] == placeholders[1], "\(key)")
    }
  }

  @Test func `names every kind of file, field and format`() {
    let manual = ["title", "introduction", "list", "object"].map { "manual-\($0)" }
    let schemas = Schema.all.map { "schema-\($0.name)" }
    let fields = Schema.all.flatMap { schema in
      schema.fields.map { "field-\(schema.name)-\($0.name.rawValue)" }
    }
    let formats = Schema.all.flatMap(\.fields).map { "format-\($0.format.name)" }
    let wanted = Set(manual + schemas + fields + formats)
    #expect(wanted.subtracting(Self.french.keys).sorted() == [])
    #expect(wanted.subtracting(Self.english.keys).sorted() == [])
  }

  @Test func `shows what an author wrote as it is, whatever it begins with`() {
    let details = ["field": "url", "found": "format-text", "format": "format-url"]
    let diagnostic = Diagnostic(.wrongFormat, at: Location(path: "a.md"), details)
    #expect(Self.french.help(for: diagnostic).contains("format-text"))
    #expect(Self.french.summary(of: diagnostic).contains("une adresse complète"))
  }

  @Test func `fills each placeholder once, also with words that look like placeholders`() {
    let details = ["field": "{nearest}", "nearest": "{field}", "allowed": "x"]
    let diagnostic = Diagnostic(.unknownField, at: Location(path: "a.md"), details)
    #expect(Self.french.summary(of: diagnostic).contains("{nearest}"))
    #expect(Self.french.help(for: diagnostic).contains("{field}"))
  }
}

@Suite struct `The manual of the fields` {
  @Test func `is what the schema says`() throws {
    let path = "docs/front-matter.md"
    let text = FieldManual.text
    guard !Repository.isRecording else { return try Repository.write(Array(text.utf8), to: path) }
    let written = try #require(Repository.bytes(of: path), "record it: RECORD=1 swift test")
    #expect(String(decoding: written, as: UTF8.self) == text)
  }

  @Test func `names every field`() {
    for schema in Schema.all {
      for field in schema.fields {
        #expect(FieldManual.text.contains("| `\(field.name.rawValue)`"))
      }
    }
    #expect(!FieldManual.text.contains("field-"))
    #expect(!FieldManual.text.contains("schema-"))
  }
}
