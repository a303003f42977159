import Testing

@Suite struct `RSS` {
  private func channel(_ site: BuiltSite, _ path: String = "feed.xml") throws -> XMLElement {
    let document = try #require(XMLElement(site[path]), "\(path) is not well-formed")
    #expect(document.name == "rss")
    #expect(document.attributes["version"] == "2.0")
    return try #require(document["channel"].first)
  }

  private static let body = """
    [b](b.md#x) [ici](#y) [page](/archive/) [autre](https://example.org/?a=1&b=2)
    ![image](../media/i.gif) Note.[^1]

    ## Y

    [^1]: Fin.
    """

  private static let content: [String: String] = [
    "articles/a.md": article(
      "a", title: "\"<A> & ]]> « Été »\"", date: "2022-07-19 14:30",
      "topics: [t]\ntags: [Mot & Clé]\nsummary: \"R & <b> ]]>\"",
      body: body),
    "articles/b.md": article("b", body: "## X\n\n`]]>` & `<`"),
    "topics/t.md": text("title: Thème & Cie"), "topics/vide.md": text("title: Vide"),
    "media/i.gif": tinyGIF,
    "site.yml": siteFile("rights: \"© A & B\"\ndescription: \"D & E\""),
  ]

  @Test func `has the newest articles in full`() async throws {
    let channel = try channel(try await buildSite(Self.content))
    #expect(channel.text("title") == "Chronique")
    #expect(channel.text("link") == "https://chronique.example/")
    #expect(channel.text("description") == "D & E")
    #expect(channel.text("language") == "fr")
    #expect(channel.text("copyright") == "© A & B")
    #expect(channel["atom:link"].first?.attributes["href"] == "https://chronique.example/feed.xml")
    let items = channel["item"]
    #expect(
      items.map { $0.text("link") }
        == ["a", "b"].map { "https://chronique.example/articles/\($0)/" })
    let first = try #require(items.first)
    #expect(first.text("title") == "<A> & ]]> «\u{202F}Été\u{202F}»")
    #expect(first.text("description") == "R & <b> ]]>")
    #expect(first.text("pubDate") == "Tue, 19 Jul 2022 14:30:00 +0000")
    #expect(first["category"].map(\.text) == ["Thème & Cie", "Mot & Clé"])
    #expect(
      first["category"].map { $0.attributes["domain"] } == [
        "https://chronique.example/topics/", "https://chronique.example/tags/",
      ])
    #expect(first["dc:creator"].map(\.text) == ["Chronique"])
    #expect(channel.text("ttl") == "60")
    #expect(channel.text("lastBuildDate") == first.text("pubDate"))
    #expect(first["guid"].first?.attributes["isPermaLink"] == "false")
    #expect(
      items.last?.text("content:encoded").contains("<code>]]&gt;</code> &amp; <code>&lt;</code>")
        == true)
  }

  @Test func `has absolute addresses only, but for the notes within an entry`() async throws {
    let site = try await buildSite(Self.content) { $0.baseURL = "https://x.example/chronique/" }
    for path in ["feed.xml", "topics/t/feed.xml"] {
      let channel = try channel(site, path)
      let item = try #require(channel["item"].first)
      let entry = HTMLPage(item.text("content:encoded"))
      let addresses = entry.addresses
      #expect(addresses.count == 7)
      #expect(addresses.filter { !$0.hasPrefix("https://") } == ["#a--fn-1", "#a--fnref-1"])
      #expect(entry.ids.isSuperset(of: ["a--fn-1", "a--fnref-1"]))
      #expect(addresses.contains("https://x.example/chronique/articles/b/#x"))
      #expect(addresses.contains("https://x.example/chronique/media/i.gif"))
      #expect(addresses.contains("https://x.example/chronique/archive/"))
    }
  }

  @Test func `has fragments that lead into the article`() async throws {
    let site = try await buildSite(Self.content)
    let item = try #require(try channel(site)["item"].first)
    let page = HTMLPage(
      try await buildSite(Self.content) { $0.theme = Repository.theme }["/articles/a/"])
    let own = "https://chronique.example/articles/a/#"
    let entry = HTMLPage(item.text("content:encoded"))
    let fragments = entry.addresses.filter { $0.hasPrefix(own) }.map {
      String($0.dropFirst(own.count))
    }
    #expect(fragments.count > 0)
    #expect(fragments.filter { !page.ids.contains($0) && !entry.ids.contains($0) } == [])
  }

  @Test func `cites the sources of its articles`() async throws {
    let site = try await buildSite([
      "articles/a.md": article(
        "a", "sources: [{title: Rapport zq, url: \"https://example.org/zq\"}]")
    ])
    let item = try #require(try channel(site)["item"].first)
    #expect(item.text("content:encoded").contains("Rapport zq"))
    #expect(item.text("content:encoded").contains("https://example.org/zq"))
  }

  @Test func `knows an entry by its id, whatever else changes`() async throws {
    func guid(_ content: [String: String], baseURL: String? = nil) async throws -> [String] {
      let site = try await buildSite(content) { $0.baseURL = baseURL }
      return try channel(site)["item"].map { $0.text("guid") }
    }
    let topics = ["topics/t.md": text("title: T")]
    func with(_ path: String, _ file: String) -> [String: String] {
      topics.merging([path: file]) { first, _ in first }
    }
    let before = try await guid(with("articles/a.md", article("a")))
    #expect(before == ["tag:chronique.example,2022-01-01:a"])
    let changed = article(
      "a", title: "Autre", date: "2021-01-01",
      "slug: autre\ntopics: [t]\ncorrections: [{date: 2022-08-01, text: x}]")
    #expect(try await guid(with("articles/2021/b.md", changed)) == before)
    #expect(
      try await guid(with("articles/a.md", article("a")), baseURL: "https://copie.example/x/")
        == before)
  }

  @Test func `of a topic has its own title and articles`() async throws {
    let site = try await buildSite(Self.content)
    let channel = try channel(site, "topics/t/feed.xml")
    #expect(channel.text("title").replacing("\u{A0}", with: " ") == "Chronique : Thème & Cie")
    #expect(channel.text("link") == "https://chronique.example/topics/t/")
    #expect(channel["item"].map { $0.text("link") } == ["https://chronique.example/articles/a/"])
    #expect(!site.has("topics/vide/feed.xml"))
  }
}
