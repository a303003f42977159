import Testing

@Suite struct `Feeds` {
  private static let formats = ["feed.xml", "atom.xml", "feed.json"]

  private static let content: [String: String] = [
    "articles/a.md": article("a", "topics: [t]\nplaces: [Nice]\nactors: [CNIL]\nauthors: [Ada]"),
    "articles/b.md": article("b", date: "2022-07-20", "tags: [Mot]\nauthors: [Ada, Émile]"),
    "articles/c.md": article("c", date: "2022-07-21", "topics: [u]"),
    "topics/t.md": text("title: Thème"), "topics/u.md": text("title: Sous-thème\nparent: t"),
    "topics/vide.md": text("title: Vide"),
    "editions/e.md": text("title: Choix\ndate: 2022-08-01\narticles: [c, a]"),
  ]

  private static func site(_ more: String = "") -> String {
    siteFile(
      "authors: [{name: Ada, url: \"https://ada.example/\"}, {name: Émile}, {name: Zoé}]\n\(more)")
  }

  private static func build(_ more: String = "") async throws -> BuiltSite {
    try await buildSite(content.merging(["site.yml": site(more)]) { first, _ in first })
  }

  @Test(arguments: [
    ("/", ["c", "b", "a"]), ("/topics/t/", ["c", "a"]), ("/topics/u/", ["c"]),
    ("/tags/mot/", ["b"]), ("/places/nice/", ["a"]), ("/actors/cnil/", ["a"]),
    ("/authors/ada/", ["b", "a"]), ("/authors/emile/", ["b"]), ("/editions/e/", ["c", "a"]),
  ])
  func `follow what readers may want to follow`(folder: String, ids: [String]) async throws {
    let site = try await Self.build()
    #expect(site.report == "")
    #expect(try FeedReader(site, folder + "feed.xml").ids == ids)
  }

  @Test func `are written where there is something in them`() async throws {
    let site = try await Self.build()
    let feeds = site.paths.filter { path in Self.formats.contains { path.hasSuffix($0) } }
    #expect(
      feeds == [
        "actors/cnil/feed.xml", "atom.xml", "authors/ada/feed.xml", "authors/emile/feed.xml",
        "editions/e/feed.xml", "feed.json", "feed.xml", "places/nice/feed.xml",
        "tags/mot/feed.xml", "topics/t/atom.xml", "topics/t/feed.xml", "topics/u/atom.xml",
        "topics/u/feed.xml",
      ])
  }

  @Test func `come in the formats that the site chooses`() async throws {
    let none = FeedFields.all.map { "\($0): []" }.joined(separator: ", ")
    let without = try await Self.build("feeds: {\(none)}")
    #expect(without.report == "")
    #expect(without.paths.filter { $0.contains("feed") || $0.contains("atom") } == [])
    #expect(!without.has("/subscribe/"))
    #expect(without.lines("feed", at: "/topics/t/") == [])
    let other = try await Self.build("feeds: {site: atom, topics: [json], tags: [rss, atom, rss]}")
    #expect(other.has("/atom.xml") && !other.has("/feed.xml") && !other.has("/feed.json"))
    #expect(other.has("/topics/t/feed.json") && !other.has("/topics/t/feed.xml"))
    #expect(other.has("/tags/mot/atom.xml") && other.has("/tags/mot/feed.xml"))
  }

  @Test func `say the same in each format`() async throws {
    let content = Self.content.merging([
      "site.yml": Self.site(
        "feeds: {topics: [rss, atom, json], hub: \"https://hub.example/?a&b\"}"),
      "articles/a.md": article(
        "a", title: "\"« É » & <b> ]]> 🛸 \\\"מצלמה\\\"\"", date: "2022-07-19 14:30",
        "topics: [t]\ntags: [x & y]\nauthors: [Émile]\nsummary: \"R & ]]> \\\\\"",
        body: "`]]>` & « \\\" »\n\n> 🛸\tמצלמה"),
    ]) { _, second in second }
    let site = try await buildSite(content)
    #expect(site.report == "")
    let readers = try Self.formats.map { try FeedReader(site, "/topics/t/" + $0) }
    let entries = try readers.map { try #require($0.entries.last) }
    for (reader, entry) in zip(readers, entries) {
      #expect(reader.title.withBreakingSpaces == "Chronique : Thème")
      #expect(reader.links["hub"] == "https://hub.example/?a&b")
      #expect(reader.links["self"]?.hasPrefix("https://chronique.example/topics/t/") == true)
      #expect(entry.title.withBreakingSpaces == "« É » & <b> ]]> 🛸 « מצלמה »")
      #expect(entry.summary == "R & ]]> \\")
      #expect(entry.html == entries[0].html)
      #expect(entry.html.contains("🛸\tמצלמה"))
      #expect(entry.authors == ["Émile"])
      #expect(entry.tags == ["Thème", "x & y"])
      #expect(entry.id == "tag:chronique.example,2022-01-01:a")
    }
    #expect(
      entries.map(\.published) == [
        "Tue, 19 Jul 2022 14:30:00 +0000", "2022-07-19T14:30:00Z", "2022-07-19T14:30:00Z",
      ])
  }

  @Test func `hold summaries where the site wants no more`() async throws {
    let content = [
      "articles/a.md": article("a", "summary: Chapô.", body: "Le zq corps."),
      "articles/b.md": article("b", body: "Le zq corps."),
      "site.yml": siteFile("feeds: {content: summary}"),
    ]
    let site = try await buildSite(content)
    for format in Self.formats {
      let entries = try FeedReader(site, format).entries
      #expect(entries.map(\.summary) == ["Chapô.", "Titre b"])
      #expect(entries.map(\.html) == ["", ""])
      #expect(!site[format].contains("zq"))
    }
  }

  @Test func `name the authors of the site where an article names none`() async throws {
    let site = try await Self.build()
    let rss = try FeedReader(site, "feed.xml").entries.map(\.authors)
    #expect(rss == [["Ada", "Émile", "Zoé"], ["Ada", "Émile"], ["Ada"]])
    #expect(try FeedReader(site, "atom.xml").entries.map(\.authors) == rss)
    #expect(try FeedReader(site, "feed.json").entries.map(\.authors) == rss)
    #expect(site.lines("authors", at: "/articles/b/") == ["Ada et Émile"])
    #expect(site.lines("authors", at: "/articles/c/") == [""])
  }

  @Test func `know no author whom the site does not`() async throws {
    let site = try await buildSite([
      "site.yml": Self.site(), "articles/a.md": article("a", "authors: [Emile]"),
    ])
    #expect(site.headlines == ["content/articles/a.md:5:11: erreur : auteur inconnu : « Emile »"])
    #expect(site.report.contains("vouliez-vous dire « Émile » ?"))
  }

  @Test func `are named by the pages that they belong to, before that of the site`() async throws {
    let site = try await Self.build()
    func feeds(_ page: String) -> [Substring] {
      site.lines("feed", at: page).map {
        $0.prefix { $0 != " " }.dropFirst("https://chronique.example".count)
      }
    }
    let own = ["/feed.xml", "/atom.xml", "/feed.json"]
    #expect(feeds("/") == own[...].map { $0[...] })
    #expect(feeds("/articles/a/") == feeds("/"))
    #expect(feeds("/topics/t/") == ["/topics/t/feed.xml", "/topics/t/atom.xml"] + feeds("/"))
    #expect(feeds("/topics/vide/") == feeds("/"))
    #expect(feeds("/tags/mot/") == ["/tags/mot/feed.xml"] + feeds("/"))
    #expect(feeds("/editions/e/") == ["/editions/e/feed.xml"] + feeds("/"))
    #expect(
      site.lines("type", at: "/")
        == ["application/rss+xml", "application/atom+xml", "application/feed+json"])
  }
}

/// The fields of `site.yml` that choose formats.
enum FeedFields {
  static let all = [
    "site", "topics", "tags", "places", "actors", "authors", "editions", "corrections",
  ]
}
