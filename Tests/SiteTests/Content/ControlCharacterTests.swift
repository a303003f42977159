import Testing

@Suite struct `Characters that no text may hold` {
  @Test(
    arguments: [
      (0x1, "U+0001"), (0x0, "U+0000"), (0xC, "U+000C"), (0x7F, "U+007F"), (0x85, "U+0085"),
      (0x9F, "U+009F"), (0xFFFE, "U+FFFE"), (0xFDD0, "U+FDD0"), (0x1FFFF, "U+1FFFF"),
      (0x10FFFE, "U+10FFFE"), (0x2028, "U+2028"), (0x2029, "U+2029"),
    ] as [(UInt32, String)])
  func `are reported with their place in a body`(value: UInt32, name: String) async throws {
    let character = try #require(Unicode.Scalar(value))
    let site = try await buildSite([
      "articles/a.md": article("a", body: "Première.\n\nÉté\(character)x")
    ])
    #expect(
      site.headlines == [
        "content/articles/a.md:9:4: erreur : caractère invisible \(name), interdit dans un texte"
      ])
  }

  @Test(arguments: [
    "\t", "é", "\u{A0}", "\u{202F}", "\u{FEFF}", "\u{FFFD}", "\u{FFFC}", "🛸", "\u{200F}מ",
  ])
  func `are not those that only look strange`(character: String) async throws {
    let site = try await buildSite(["articles/a.md": article("a", body: "x\(character)y")])
    #expect(site.report == "")
    #expect(site["feed.json"].contains("y"))
  }

  @Test(
    arguments: [
      (0xC, "U+000C"), (0x85, "U+0085"), (0x2028, "U+2028"), (0x2029, "U+2029"), (0xFDD0, "U+FDD0"),
      (0x1FFFF, "U+1FFFF"),
    ] as [(UInt32, String)])
  func `are the same in front matter, and have the same name`(value: UInt32, name: String)
    async throws
  {
    let character = try #require(Unicode.Scalar(value))
    let site = try await buildSite(["articles/a.md": article("a", title: "É\(character)t")])
    #expect(
      site.headlines == [
        "content/articles/a.md:3:9: erreur : caractère invisible \(name) dans l’en-tête"
      ])
  }

  @Test(arguments: [#"\x01"#, #"\0"#, #"\uFFFF"#, #"\x85"#, #"\P"#, #"\uFDD0"#])
  func `cannot be written as escapes in front matter`(escape: String) async throws {
    let site = try await buildSite([
      "articles/a.md": article("a", title: "\"A\(escape)B\"")
    ])
    #expect(site.messages.count == 1)
    #expect(site.report.hasPrefix("content/articles/a.md:3:8: erreur : caractère invisible U+"))
  }
}
