import Publishing
import Testing

@Suite struct `What readers may not see yet` {
  /// Four hidden articles, an edition and a page, each with words that nothing else has.
  private static let content: [String: String] = [
    "articles/a.md": article("a", "topics: [ville]\ntags: [commun]\nplaces: [Nice]"),
    "articles/b.md": article("b", date: "2022-08-01", "tags: [commun]\nactors: [CNIL]"),
    "articles/brouillon.md": hidden("brouillon", date: "2022-07-20", "draft: true"),
    "articles/futur.md": hidden("futur", date: "2023-01-01", nil),
    "articles/bientot.md": hidden("bientot", date: "2022-12-31 00:01", nil),
    "articles/perime.md": hidden("perime", date: "2022-01-01", "expires: 2022-12-31"),
    "topics/ville.md": text("title: Ville\ntags: [zqtag-brouillon, zqtag-futur]"),
    "editions/visible.md": text("title: Visible\ndate: 2022-09-01\ndates: 2022/2023"),
    "editions/cachee.md": text("title: zq-edition\ndate: 2022-09-01\ndraft: true\ndates: 2022"),
    "editions/future.md": text("title: zq-edition-future\ndate: 2023-02-01\ndates: 2022"),
    "pages/cachee.md": text("title: zq-page\ndraft: true\nmenu: 1\naliases: [/zq-page]"),
  ]

  /// An article whose every part says `zq`, related to the visible ones in every way there is.
  private static func hidden(_ id: String, date: String, _ more: String?) -> String {
    let fields = """
      summary: zq-summary-\(id)
      event: 1987-03
      topics: [ville]
      tags: [commun, zqtag-\(id)]
      places: [Nice, zq-place-\(id)]
      actors: [CNIL, zq-actor-\(id)]
      sources: [{title: zq-source-\(id), publisher: zq-publisher-\(id), author: zq-author}]
      corrections: [{date: 2022-08-09, text: zq-correction}]
      aliases: [/zq-alias-\(id), "/spip.php?zq=\(id)"]
      """
    return article(
      id, title: "zq-title-\(id)", date: date,
      [fields, more].compactMap(\.self).joined(separator: "\n"),
      body: "zq-body [a](a.md) et [b](art:b)\n\n## zq-heading\n\nNote.[^1]\n\n[^1]: zq-note")
  }

  @Test(arguments: ["plain", "vigie"])
  func `appears in no byte of any file`(theme: String) async throws {
    let site = try await buildSite(Self.content) {
      if theme == "vigie" { $0.theme = Repository.theme }
    }
    #expect(site.report == "")
    #expect(site.build.articleCount == 2)
    #expect(site.paths(with: "zq") == [])
    #expect(site.paths(with: "1987") == [])
    for name in ["brouillon", "futur", "bientot", "perime", "cachee", "future"] {
      #expect(site.paths.filter { $0.contains(name) } == [])
      #expect(site.paths(with: name) == [])
    }
  }

  @Test func `counts nowhere`() async throws {
    let site = try await buildSite(Self.content)
    #expect(site.lines("count", at: "/") == ["2 articles"])
    #expect(site.lines("count", at: "/topics/ville/") == ["1 article"])
    #expect(site.lines("count", at: "/tags/commun/") == ["2 articles"])
    #expect(site.lines("count", at: "/places/nice/") == ["1 article"])
    #expect(site.lines("backlinks", at: "/articles/a/") == ["aucun article ne renvoie à celui-ci"])
    #expect(site.lines("article", at: "/editions/visible/") == ["/articles/a/", "/articles/b/"])
    #expect(!site.has("/sources/"))
  }

  @Test func `is built like its absence`() async throws {
    let all = try await buildSite(Self.content)
    let visible = Self.content.filter { !$0.value.contains("zq-") }
    let without = try await buildSite(visible)
    #expect(visible.count == 4)
    #expect(all.differences(from: without) == [])
  }

  @Test func `is shown by a build with drafts, unless it has expired`() async throws {
    let site = try await buildSite(Self.content) { $0.drafts = true }
    #expect(site.report == "")
    #expect(site.build.articleCount == 5)
    #expect(site.lines("status", at: "/articles/brouillon/") == ["brouillon"])
    #expect(site.lines("status", at: "/articles/futur/") == ["à paraître le 1er janvier 2023"])
    #expect(site.lines("noindex", at: "/articles/futur/") == ["yes"])
    #expect(site.lines("backlink", at: "/articles/a/").count == 3)
    #expect(site.has("/editions/cachee/"))
    #expect(site.has("/cachee/"))
    #expect(site.paths(with: "perime") == [])
  }

  @Test func `is kept from search engines by a build with drafts`() async throws {
    let site = try await buildSite(Self.content) { $0.drafts = true }
    for path in ["/articles/brouillon/", "/articles/futur/", "/editions/cachee/", "/cachee/"] {
      #expect(!site["/sitemap.xml"].contains("example\(path)<"), "\(path)")
      #expect(site.lines("noindex", at: path) == ["yes"], "\(path)")
    }
  }

  @Test func `comes when its time has come`() async throws {
    for (now, isThere) in [
      ("2022-12-31 00:00", false), ("2022-12-31 00:01", true), ("2022-12-31 00:02", true),
    ] {
      let site = try await buildSite(Self.content) { $0.now = now }
      #expect(site.has("/articles/bientot/") == isThere, "\(now)")
    }
  }

  @Test func `goes when it expires`() async throws {
    for (now, isThere) in [("2022-12-30 23:59", true), ("2022-12-31", false)] {
      let site = try await buildSite(Self.content) { $0.now = now }
      #expect(site.has("/articles/perime/") == isThere, "\(now)")
    }
  }
}
