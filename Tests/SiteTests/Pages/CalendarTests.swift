import Testing

@Suite struct `The archive` {
  private static let content: [String: String] = [
    "articles/a.md": article("a", date: "2021-12-31"),
    "articles/b.md": article("b", date: "2022-02-01"),
    "articles/c.md": article("c", date: "2022-02-28 23:59"),
    "articles/d.md": article("d", date: "2022-11-05"),
    "articles/e.md": article("e", date: "0987-01-01"),
  ]

  @Test func `counts the articles of each year and month`() async throws {
    let site = try await buildSite(Self.content)
    #expect(site.report == "")
    #expect(site.lines("count", at: "/archive/") == ["5 articles"])
    #expect(
      site.lines("entry", at: "/archive/") == [
        "/archive/2022/ 2022, 3 articles", "/archive/2021/ 2021, 1 article",
        "/archive/0987/ 987, 1 article",
      ])
    #expect(
      site.lines("month", at: "/archive/") == [
        "/archive/2022/02/ février, 2 articles", "/archive/2022/11/ novembre, 1 article",
        "/archive/2021/12/ décembre, 1 article", "/archive/0987/01/ janvier, 1 article",
      ])
  }

  @Test func `leads from each period to the next that has articles`() async throws {
    let site = try await buildSite(Self.content)
    #expect(site.lines("title", at: "/archive/2022/02/") == ["février 2022"])
    #expect(site.lines("count", at: "/archive/2022/02/") == ["2 articles"])
    #expect(site.lines("article", at: "/archive/2022/02/") == ["/articles/c/", "/articles/b/"])
    #expect(site.lines("year", at: "/archive/2022/02/") == ["/archive/2022/"])
    #expect(site.lines("earlier", at: "/archive/2022/02/") == ["/archive/2021/12/"])
    #expect(site.lines("later", at: "/archive/2022/02/") == ["/archive/2022/11/"])
    #expect(site.lines("later", at: "/archive/2022/11/") == [""])
    #expect(site.lines("earlier", at: "/archive/2021/") == ["/archive/0987/"])
    #expect(site.lines("later", at: "/archive/2021/") == ["/archive/2022/"])
  }

  @Test func `places an article where the site's clocks do`() async throws {
    let content = [
      "site.yml": siteFile("timezone: Europe/Paris"),
      "articles/a.md": article("a", date: "2022-07-19"),
      "articles/b.md": article("b", date: "2022-01-31 14:30"),
      "articles/c.md": article("c", date: "2022-06-30T23:30:00Z"),
    ]
    let site = try await buildSite(content)
    #expect(site.report == "")
    #expect(site["feed.xml"].contains("<pubDate>Tue, 19 Jul 2022 00:00:00 +0200</pubDate>"))
    #expect(site["feed.xml"].contains("<pubDate>Mon, 31 Jan 2022 14:30:00 +0100</pubDate>"))
    #expect(site["feed.xml"].contains("<pubDate>Fri, 01 Jul 2022 01:30:00 +0200</pubDate>"))
    #expect(site.lines("date", at: "/articles/a/") == ["2022-07-19 19 juillet 2022"])
    #expect(site.lines("date", at: "/articles/c/") == ["2022-07-01 1er juillet 2022"])
    #expect(site.lines("article", at: "/archive/2022/07/") == ["/articles/a/", "/articles/c/"])
    #expect(
      try await buildSite(content) { $0.now = "2022-07-18 23:59" }.has("/articles/a/") == false)
    #expect(try await buildSite(content) { $0.now = "2022-07-18T22:00:00Z" }.has("/articles/a/"))
  }

  @Test(arguments: [
    ("2022", "2022 2022"), ("2022-04", "2022-04 avril 2022"),
    ("2022-04-01", "2022-04-01 1er avril 2022"),
    ("2022-04/2022-06", " avril 2022 – juin 2022"), ("2019/2022-06-30", " 2019 – 30 juin 2022"),
  ])
  func `dates an event as precisely as its author`(event: String, shown: String) async throws {
    let site = try await buildSite(["articles/a.md": article("a", "event: \(event)")])
    #expect(site.lines("event", at: "/articles/a/") == [shown])
  }
}
