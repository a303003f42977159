import Testing

@Suite struct `A site under test` {
  @Test func `has exactly the files that its content asks for`() async throws {
    let site = try await buildSite(["articles/a.md": article("a")])
    #expect(site.report == "")
    #expect(
      site.paths.filter { !$0.hasPrefix("assets/") } == [
        "404.html", "archive/2022/07/index.html", "archive/2022/index.html", "archive/index.html",
        "articles/a/index.html", "feed.xml", "index.html", "robots.txt", "sitemap.xml",
      ])
  }

  @Test func `may be empty`() async throws {
    let site = try await buildSite([:])
    #expect(site.report == "")
    #expect(site.lines("count", at: "/") == ["aucun article"])
  }

  @Test func `has no files at all when something is wrong`() async throws {
    let site = try await buildSite(["articles/a.md": "", "articles/b.md": article("b")])
    #expect(site.messages.count == 1)
    #expect(site.paths == [])
  }
}
