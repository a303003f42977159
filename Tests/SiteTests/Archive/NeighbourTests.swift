import Testing

@Suite struct `Articles around an article` {
  @Test func `share a rare label rather than several common ones`() async throws {
    var content = articles(1...30, "tags: [commun]\nplaces: [France]")
    content["articles/x.md"] = article(
      "x", date: "2022-02-01", "tags: [commun, rare]\nplaces: [France]")
    content["articles/y.md"] = article("y", date: "2021-01-01", "tags: [rare]")
    let site = try await buildSite(content)
    #expect(site.report == "")
    #expect(
      site.lines("related", at: "/articles/x/") == [
        "/articles/y/", "/articles/a30/", "/articles/a29/", "/articles/a28/", "/articles/a27/",
      ])
  }

  @Test func `share topics, tags, places or actors`() async throws {
    let site = try await buildSite([
      "topics/t.md": text("title: T"),
      "articles/a.md": article("a", "topics: [t]\ntags: [u]\nplaces: [V]\nactors: [W]"),
      "articles/b.md": article("b", "topics: [t]"),
      "articles/c.md": article("c", "tags: [U]"),
      "articles/d.md": article("d", "places: [v]"),
      "articles/e.md": article("e", "actors: [w]"),
      "articles/f.md": article("f", "tags: [V]\nplaces: [W]"),
    ])
    let related = site.lines("related", at: "/articles/a/")
    #expect(related.sorted() == ["/articles/b/", "/articles/c/", "/articles/d/", "/articles/e/"])
    #expect(site.lines("related", at: "/articles/f/") == [])
  }

  @Test func `that share as much come by nearness`() async throws {
    let site = try await buildSite(articles(1...9, "tags: [t]"))
    #expect(
      site.lines("related", at: "/articles/a5/") == [
        "/articles/a6/", "/articles/a4/", "/articles/a7/", "/articles/a3/", "/articles/a8/",
      ])
    #expect(
      site.lines("related", at: "/articles/a1/") == [
        "/articles/a2/", "/articles/a3/", "/articles/a4/", "/articles/a5/", "/articles/a6/",
      ])
  }

  @Test func `are none when nothing is shared`() async throws {
    let site = try await buildSite([
      "articles/a.md": article("a", "tags: [x]"), "articles/b.md": article("b", "tags: [y]"),
    ])
    #expect(site.lines("related", at: "/articles/a/") == [])
  }

  @Test func `that come before and after are those published next to it`() async throws {
    let site = try await buildSite([
      "articles/c.md": article("c", date: "2022-07-19 10:00"),
      "articles/a.md": article("a", date: "2022-07-19 12:00"),
      "articles/b.md": article("b", date: "2022-07-18"),
      "articles/d.md": article("d", date: "2022-07-18"),
    ])
    #expect(
      site.lines("article", at: "/") == [
        "/articles/a/", "/articles/c/", "/articles/b/", "/articles/d/",
      ])
    #expect(site.lines("previous", at: "/articles/d/") == [""])
    #expect(site.lines("next", at: "/articles/d/") == ["/articles/b/"])
    #expect(site.lines("previous", at: "/articles/c/") == ["/articles/b/"])
    #expect(site.lines("next", at: "/articles/c/") == ["/articles/a/"])
    #expect(site.lines("next", at: "/articles/a/") == [""])
  }
}
