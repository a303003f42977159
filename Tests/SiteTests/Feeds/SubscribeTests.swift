import Testing

@Suite struct `The list of feeds` {
  private static let content: [String: String] = [
    "articles/a.md": article("a", "topics: [t]\ntags: [Mot & Clé]"),
    "articles/b.md": article(
      "b", date: "2022-07-21", "topics: [t]\ncorrections: [{date: 2022-08-02, text: x}]"),
    "topics/t.md": text("title: Thème\nsummary: \"S & <b>\""),
    "site.yml": siteFile("paths: {subscribe: abonnement}\ndescription: D"),
  ]

  @Test func `shows each with its articles and its last`() async throws {
    let site = try await buildSite(Self.content)
    #expect(site.report == "")
    #expect(site.lines("title", at: "/abonnement/") == ["S’abonner"])
    #expect(site.lines("opml", at: "/abonnement/") == ["/feeds.opml"])
    #expect(
      site.lines("group", at: "/abonnement/") == [
        "La chronique #-site", "Thèmes #-topics", "Mots-clés #-tags", "Corrections #-corrections",
      ])
    #expect(
      site.lines("followed", at: "/abonnement/") == [
        "/ Tous les articles, 2 articles, 2022-07-21", "/topics/t/ Thème, 2 articles, 2022-07-21",
        "/tags/mot-cle/ Mot & Clé, 1 article, 2022-07-19".replacing("&", with: "&amp;"),
        "/ Articles corrigés, 1 article, 2022-08-02",
      ])
    #expect(
      site.lines("format", at: "/abonnement/") == [
        "RSS /feed.xml application/rss+xml", "Atom /atom.xml application/atom+xml",
        "JSON /feed.json application/feed+json", "RSS /topics/t/feed.xml application/rss+xml",
        "Atom /topics/t/atom.xml application/atom+xml",
        "RSS /tags/mot-cle/feed.xml application/rss+xml",
        "RSS /corrections/feed.xml application/rss+xml",
      ])
  }

  @Test func `has tags in the order of their names`() async throws {
    let site = try await buildSite(["articles/a.md": article("a", "tags: [zone, Été, eau]")])
    let tags = site.lines("followed", at: "/subscribe/").dropFirst()
    #expect(
      tags.map { $0.split(separator: " ")[0] } == ["/tags/eau/", "/tags/ete/", "/tags/zone/"])
  }

  @Test func `goes from one reader to another as OPML`() async throws {
    let site = try await buildSite(Self.content) { $0.baseURL = "https://x.example/c/" }
    let root = try #require(XMLElement(site["feeds.opml"]))
    #expect(root.name == "opml")
    #expect(root.attributes["version"] == "2.0")
    #expect(root["head"].first?.text("title") == "Chronique")
    let groups = try #require(root["body"].first)["outline"]
    #expect(
      groups.map { $0.attributes["text"] } == [
        "La chronique", "Thèmes", "Mots-clés", "Corrections",
      ])
    let feeds = groups.flatMap { $0["outline"] }.map(\.attributes)
    #expect(feeds.allSatisfy { $0["type"] == "rss" })
    #expect(
      feeds.map { $0["xmlUrl"] } == [
        "https://x.example/c/feed.xml", "https://x.example/c/topics/t/feed.xml",
        "https://x.example/c/tags/mot-cle/feed.xml", "https://x.example/c/corrections/feed.xml",
      ])
    #expect(feeds[1]["text"]?.withBreakingSpaces == "Chronique : Thème")
    #expect(feeds[1]["description"] == "S & <b>")
    #expect(feeds[1]["htmlUrl"] == "https://x.example/c/topics/t/")
  }

  @Test func `is served with the media types of feeds`() async throws {
    let site = try await buildSite(Self.content) { $0.baseURL = "https://x.example/c/" }
    let headers = site["_headers"]
    #expect(headers.hasPrefix("/c/*\n  Content-Security-Policy: default-src 'none'; "))
    #expect(headers.contains("\n/c/feed.xml\n  Content-Type: application/rss+xml; charset=utf-8\n"))
    #expect(headers.contains("\n/c/*/feed.xml\n  Content-Type: application/rss+xml;"))
    #expect(headers.contains("\n/c/*/atom.xml\n  Content-Type: application/atom+xml;"))
    #expect(headers.contains("\n/c/feed.json\n  Content-Type: application/feed+json\n"))
  }
}
