import Testing
import Text

@Suite struct `Names` {
  @Test(
    arguments: [
      ("titel", "title"), ("TITLE", "title"), ("Titles", "title"), ("dates", "date"),
      ("dat", "date"),
      ("xyz", nil), ("", nil), ("summaire", "summary"), ("t", nil),
    ] as [(String, String?)])
  func `are near when few letters differ, whatever their case`(name: String, nearest: String?) {
    #expect(["summary", "title", "date"].nearest(to: name) == nearest)
  }

  @Test func `that are equally near are taken in their order`() {
    #expect(["card", "cart", "care"].nearest(to: "carx") == "card")
    #expect(Set(["b", "a", "c"]).nearest(to: "d") == "a")
  }

  @Test func `have at most four letters wrong, however long they are`() {
    let long = String(repeating: "a", count: 30)
    #expect([long].nearest(to: long.dropLast(4) + "bbbb") == long)
    #expect([long].nearest(to: long.dropLast(5) + "bbbbb") == nil)
  }

  @Test(arguments: [
    "fr", "FR", "ast", "zh-Hant", "sr-Latn-RS", "de-1996", "en-x-foo", "de-CH-u-co-phonebk",
    "sl-rozaj-1994",
  ])
  func `of languages have the form of BCP 47`(tag: String) {
    #expect(tag.utf8.isLanguageTag)
  }

  @Test(arguments: [
    "", "f", "français", "fr-", "-fr", "fr--FR", "fr_FR", "en-x", "x-foo", "fr-é", "french", "f1",
    "fr-abcdefghi", "fr FR",
  ])
  func `of languages have no other form`(tag: String) {
    #expect(!tag.utf8.isLanguageTag)
  }

  @Test(arguments: [
    ("b.md", "a/c.md", "a/b.md"), ("../b.md", "a/c.md", "b.md"), ("./x/../b.md", "c.md", "b.md"),
    ("../../b.md", "a/c.md", "../b.md"), ("b//c/", "a.md", "b/c"), ("..", "a/b/c.md", "a"),
  ])
  func `of files are resolved against the file that they stand in`(
    path: String, file: String, resolved: String
  ) {
    #expect(path.resolved(against: file) == resolved)
  }

  @Test(arguments: ["a.md", "a/b.md", "a/b/c.md", "b/c.md", "d/e/f.md"])
  func `of files lead back by the relative path`(path: String) {
    for file in ["a.md", "a/x.md", "a/b/x.md", "d/e/x.md", "d/x/x.md"] {
      #expect(path.relative(to: file).resolved(against: file) == path)
    }
    #expect("a/b.md".relative(to: "a/c/d.md") == "../b.md")
  }
}
