import Testing

@Suite struct `For search engines` {
  private static let content: [String: String] = [
    "articles/a.md": article(
      "a", "tags: [mot]\naliases: [/ancien]\ncorrections: [{date: 2022-08-05, text: x}]"),
    "articles/b.md": article("b", date: "2022-07-20 23:30", "aliases: [\"/x?y\"]"),
    "pages/p.md": text("title: P"), "media/i.png": "x",
  ]

  @Test func `the sitemap has every page that is one, with the day of its last change`()
    async throws
  {
    let site = try await buildSite(Self.content)
    let root = try #require(XMLElement(site["sitemap.xml"]))
    #expect(root.name == "urlset")
    let found = root["url"].map { url in
      "\(url.text("loc").dropFirst("https://chronique.example".count)) \(url.text("lastmod"))"
    }
    #expect(
      found.sorted() == [
        "/ ", "/archive/ ", "/archive/2022/ ", "/archive/2022/07/ ", "/articles/a/ 2022-08-05",
        "/articles/b/ 2022-07-20", "/p/ ", "/subscribe/ ", "/tags/ ", "/tags/mot/ ",
      ])
  }

  @Test func `robots.txt allows all and names the sitemap`() async throws {
    let site = try await buildSite(Self.content) { $0.baseURL = "https://x.example/chronique" }
    #expect(
      site["robots.txt"]
        == "User-agent: *\nAllow: /\nSitemap: https://x.example/chronique/sitemap.xml\n")
  }
}
