import SampleFiles
import Text
import Testing

@testable import Chronicle
@testable import Publishing

@Suite struct `An entry` {
  private static let formats = ["feed.xml", "atom.xml", "feed.json"]

  private func entries(
    _ content: [String: String], _ format: String
  ) async throws -> [FeedReader.Entry] {
    let site = try await buildSite(content.merging(["topics/t.md": text("title: T")]) { a, _ in a })
    #expect(site.report == "")
    return try FeedReader(site, format).entries
  }

  private func entry(_ file: String, _ format: String) async throws -> FeedReader.Entry {
    try #require(try await entries(["articles/a.md": file], format).first)
  }

  @Test(arguments: formats) func `is updated by nothing but a declared correction`(
    format: String
  ) async throws {
    let before = try await entry(article("a", body: "Une fote."), format)
    for (file, path) in [
      (article("a", body: "Une faute."), "articles/a.md"),
      (article("a", title: "Autre", body: "Une fote."), "articles/a.md"),
      (article("a", "topics: [t]", body: "Une fote."), "articles/a.md"),
      (article("a", body: "Une fote."), "articles/2022/ailleurs.md"),
    ] {
      let after = try #require(try await entries([path: file], format).first)
      #expect(after.id == before.id)
      #expect(after.published == before.published)
      #expect(after.updated == before.updated)
    }
    let corrected = try await entry(
      article("a", "corrections: [{date: 2022-08-02 10:00, text: \"x & y\"}]"), format)
    #expect(corrected.id == before.id)
    #expect(corrected.published == before.published)
    #expect(corrected.updated == "2022-08-02T10:00:00Z")
  }

  @Test(arguments: formats) func `says first what was corrected, the last first`(
    format: String
  ) async throws {
    let corrections = """
      summary: Chapô.
      corrections:
        - {date: 2022-08-01, text: Premier.}
        - {date: 2022-09-03 12:00, text: "Second & <b>."}
        - {date: 2023-03-01, text: Plus tard.}
      """
    let entry = try await entry(article("a", corrections, body: "Le corps."), format)
    #expect(
      entry.html.withBreakingSpaces.hasPrefix(
        "<p><strong>Correction du 3 septembre 2022 :</strong> Second &amp; &lt;b&gt;.</p>\n"
          + "<p><strong>Correction du 1er août 2022 :</strong> Premier.</p>\n<p>Le corps."))
    #expect(
      entry.summary.withBreakingSpaces
        == "Correction du 3 septembre 2022 : Second & <b>. Correction du 1er août 2022 : Premier. "
        + "Chapô.")
    #expect(entry.updated == "2022-09-03T12:00:00Z")
  }

  @Test func `comes again in the feed of corrections, the last corrected first`() async throws {
    func corrected(_ id: String, _ day: String) -> String {
      article(id, "corrections: [{date: \(day), text: x}]")
    }
    let site = try await buildSite([
      "articles/a.md": corrected("a", "2022-09-01"), "articles/b.md": corrected("b", "2022-08-01"),
      "articles/c.md": article("c"),
      "site.yml": siteFile(
        "feeds: {corrections: [rss, atom, json]}\npaths: {corrections: erreurs}"),
    ])
    for format in Self.formats {
      let reader = try FeedReader(site, "erreurs/\(format)")
      #expect(reader.ids == ["a", "b"])
      #expect(reader.title.withBreakingSpaces == "Chronique : corrections")
      let all = try FeedReader(site, format).entries
      #expect(reader.entries.allSatisfy(all.contains))
    }
    #expect(try FeedReader(site, "erreurs/atom.xml").updated == "2022-09-01T00:00:00Z")
  }

  @Test func `has one id in all feeds`() async throws {
    let site = try await buildSite([
      "articles/a.md": article(
        "a", "topics: [t]\ntags: [m]\ncorrections: [{date: 2022-08-01, text: x}]"),
      "topics/t.md": text("title: T"),
    ])
    let paths = site.paths.filter { $0.hasSuffix("feed.xml") || $0.hasSuffix("atom.xml") }
    #expect(paths.count == 6)
    let ids = try paths.flatMap { try FeedReader(site, $0).entries.map(\.id) }
    #expect(Set(ids) == ["tag:chronique.example,2022-01-01:a"])
    #expect(ids.count == 6)
  }

  @Test(arguments: formats) func `says its language where it is not the site's`(
    format: String
  ) async throws {
    let entry = try await entry(article("a", "lang: en", body: "Text."), format)
    #expect(entry.html.hasPrefix("<div lang=\"en\"><p>Text.</p>"))
  }

  @Test(arguments: formats) func `cites its sources, with their copies`(format: String) async throws
  {
    let source = """
      {title: "R & <b>", url: "https://example.org/?a&b", publisher: Pub, date: 2022-05, lang: en,
        archived: "https://copie.example/zq"}
      """
    let entry = try await entry(article("a", "sources: [\(source)]"), format)
    #expect(
      entry.html.withBreakingSpaces.contains(
        "<li><cite lang=\"en\"><a href=\"https://example.org/?a&amp;b\">R &amp; &lt;b&gt;</a></cite>, Pub, "
          + "mai 2022, en anglais, <a href=\"https://copie.example/zq\">copie archivée</a></li>"))
  }

  @Test func `names its sources for other programs`() async throws {
    let site = try await buildSite([
      "articles/a.md": article(
        "a", "sources: [{title: Sans}, {title: S, url: \"https://example.org/1\", lang: en}]")
    ])
    let atom = try #require(XMLElement(site["atom.xml"])?["entry"].first)
    let via = atom["link"].map(\.attributes).filter { $0["rel"] == "via" }
    #expect(
      via == [["rel": "via", "href": "https://example.org/1", "hreflang": "en", "title": "S"]])
    #expect(site["feed.json"].contains(#""external_url": "https://example.org/1""#))
  }

  @Test(arguments: [
    ("html: refuse", ""), ("html: allow", "<!-- ]]> -->\n\n<b title=\"]]>\">c]]></b>"),
  ])
  func `keeps what would end a section of character data`(rule: String, html: String) async throws {
    let body = """
      `]]>` et [[x]](/) puis [a]]>b](/ "]]>").

      > [!NOTE]
      > ]]>

      ![]]>](../media/a.png "]]>")

      \(html)
      """
    var content = SiteUnderTest([
      "site.yml": siteFile(rule), "articles/a.md": article("a", "summary: \"]]>\"", body: body),
    ])
    content.content["media/a.png"] = ImageBytes.png(2, 2)
    let site = try await content.build()
    let texts = try Self.formats.map { try #require(FeedReader(site, $0).entries.first).html }
    #expect(texts[0] == texts[2])
    #expect(texts[1] == texts[2])
    #expect(texts[0].contains("<code>]]&gt;</code>"))
    let isKept =
      texts[0].contains("<!-- ]]> -->") && texts[0].contains("<b title=\"]]>\">c]]&gt;</b>")
    #expect(isKept != html.isEmpty)
  }

  @Test func `may end a section of character data`() async throws {
    var html = ByteBuffer()
    for text in ["]]>", "a]]>b]]>]]>", "]]]]>>", "]]", "]", ">"] {
      html.removeAll()
      XML.declaration(into: &html)
      XML.element("x", into: &html) { XML.html(isOurs: false, into: &$0) { $0.append(text: text) } }
      #expect(XMLElement(html.string())?.text == text)
    }
  }
}
