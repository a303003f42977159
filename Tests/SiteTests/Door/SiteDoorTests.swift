import Testing

@Suite struct `A site under test` {
  @Test func `has exactly the files that its content asks for`() async throws {
    let site = try await buildSite(["articles/a.md": article("a")])
    #expect(site.report == "")
    #expect(
      site.paths.filter { !$0.hasPrefix("assets/") } == [
        "404.html", "_headers", "archive/2022/07/index.html", "archive/2022/index.html",
        "archive/index.html", "articles/a/index.html", "atom.xml", "feed.json", "feed.xml",
        "feeds.opml", "index.html", "robots.txt", "sitemap.xml", "subscribe/index.html",
      ])
  }

  @Test func `may be empty`() async throws {
    let site = try await buildSite([:])
    #expect(site.report == "")
    #expect(site.lines("count", at: "/") == ["aucun article"])
    #expect(site.paths.filter { $0.contains("feed") || $0.contains("subscribe") } == [])
  }

  @Test func `has no files at all when something is wrong`() async throws {
    let site = try await buildSite(["articles/a.md": "", "articles/b.md": article("b")])
    #expect(site.messages.count == 1)
    #expect(site.paths == [])
  }
}
