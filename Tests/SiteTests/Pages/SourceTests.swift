import Testing

@Suite struct `Sources` {
  private static let content: [String: String] = [
    "articles/a.md": article(
      "a", date: "2022-01-01",
      """
      sources:
        - {title: Un rapport, url: "https://example.org/1", publisher: Le Monde, lang: en, date: 2021-05}
        - {title: Sans adresse, publisher: LE MONDE}
        - {title: Orphelin}
        - {title: Un rapport, url: "https://example.org/1", publisher: Le Monde}
      """),
    "articles/b.md": article(
      "b", date: "2022-01-02",
      """
      sources:
        - {title: Autre titre du même, url: "https://example.org/1", publisher: Le Monde}
        - {title: Sans adresse, publisher: Le monde}
        - {title: Orphelin}
        - {title: Étude, publisher: Amnesty, archived: "https://archive.example/x"}
      """),
  ]

  @Test func `are listed once by publisher, with every article that cites them`() async throws {
    let site = try await buildSite(Self.content)
    #expect(site.report == "")
    #expect(site.lines("count", at: "/sources/") == ["4 sources"])
    #expect(
      site.lines("entry", at: "/sources/") == [
        "/sources/amnesty/ Amnesty, 1 source", "/sources/le-monde/ Le Monde, 2 sources",
        "/sources/no-publisher/ sans éditeur indiqué, 1 source",
      ])
    let page = "/sources/le-monde/"
    #expect(
      site.lines("source", at: page) == [
        "Sans adresse <>  , 2 articles",
        "Un rapport <https://example.org/1> mai 2021 en anglais, 2 articles",
      ])
    #expect(
      site.lines("cited", at: page) == [
        "/articles/b/", "/articles/a/", "/articles/b/", "/articles/a/",
      ])
    #expect(
      site.lines("cited", at: "/sources/no-publisher/") == ["/articles/b/", "/articles/a/"])
  }

  @Test
  func `without a publisher have the address that site.yml gives them, whatever the theme says`()
    async throws
  {
    let file = siteFile("paths:\n  no-publisher: anonymes")
    let site = try await buildSite(Self.content.merging(["site.yml": file]) { _, new in new }) {
      let wording = String(decoding: $0.theme["strings/fr.yml"] ?? [], as: UTF8.self)
      $0.theme["strings/fr.yml"] = Array(
        wording.replacing("sans éditeur indiqué", with: "sans nom").utf8)
    }
    #expect(site.report == "")
    #expect(site.lines("entry", at: "/sources/").contains("/sources/anonymes/ sans nom, 1 source"))
    #expect(site.has("/sources/anonymes/"))
  }

  @Test func `without an address are no links`() async throws {
    let site = try await buildSite(Self.content) { $0.theme = Repository.theme }
    let page = site["/articles/a/"]
    #expect(page.contains("<cite>Sans adresse</cite>"))
    #expect(page.contains(#"<a href="https://example.org/1" hreflang="en">Un rapport</a>"#))
    #expect(page.contains("<cite>Orphelin</cite>"))
    #expect(!page.contains("href=\"\""))
    #expect(site["/sources/le-monde/"].contains("<cite>Sans adresse</cite>"))
  }

  @Test func `have no page when there are none`() async throws {
    let site = try await buildSite(["articles/a.md": article("a")]) { $0.theme = Repository.theme }
    #expect(site.paths.filter { $0.hasPrefix("sources") } == [])
    #expect(site.paths(with: "/sources/") == [])
  }

  @Test func `whose publishers would have one address are reported`() async throws {
    let site = try await buildSite([
      "articles/a.md": article(
        "a", date: "2022-01-01", "sources: [{title: x, publisher: Le Monde}]"),
      "articles/b.md": article("b", "sources: [{title: y, publisher: Le-Monde !}]"),
    ])
    #expect(
      site.headlines == [
        "content/articles/b.md:5:33: erreur : adresse /sources/le-monde/ déjà prise par "
          + "content/articles/a.md"
      ])
  }

  @Test func `are warned of when their address follows the reader`() async throws {
    let site = try await buildSite([
      "articles/a.md": article(
        "a",
        """
        sources:
          - title: x
            url: https://example.org/a?id=1&utm_source=b#xtor=RSS-1
            archived: "https://archive.example/a?fbclid=c"
          - {title: y, archived: "https://web.archive.org/web/2022/https://x.example/?utm_source=b"}
        """)
    ])
    #expect(
      site.headlines == [
        "content/articles/a.md:7:10: attention : adresse qui sert à suivre les lecteurs : utm_source=b",
        "content/articles/a.md:8:15: attention : adresse qui sert à suivre les lecteurs : fbclid=c",
      ])
    #expect(
      site.messages.first?.hasSuffix(
        "aide : écrivez https://example.org/a?id=1, et vérifiez qu’elle mène toujours à la page\n")
        == true)
    #expect(
      site.messages.last?.hasSuffix(
        "aide : écrivez https://archive.example/a, et vérifiez qu’elle mène toujours à la page\n")
        == true)
    #expect(site.has("/articles/a/"))
  }
}
