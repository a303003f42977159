import Testing

@Suite struct `Editions` {
  private static let content: [String: String] = [
    "topics/t.md": text("title: Thème T"), "topics/u.md": text("title: Thème U"),
    "articles/a.md": article(
      "a", date: "2022-07-01", "topics: [t, u]\nsources: [{title: S}]",
      body:
        "# Partie\n\nUne note.[^1] [plus haut](#partie)\n\n## Détail\n\n[b](b.md#partie)\n\n[^1]: Fin."
    ),
    "articles/b.md": article(
      "b", date: "2022-07-02",
      "topics: [u]\nsources: [{title: S}]\ncorrections: [{date: 2022-08-01, text: C}]",
      body: "## Partie\n\nUne note.[^n] Encore.[^n]\n\n[^n]: Fin."),
    "articles/c.md": article("c", date: "2022-07-31 23:59", body: "### Partie"),
    "articles/d.md": article("d", date: "2022-08-01", "topics: [t]"),
    "editions/liste.md": text(
      "title: Liste\ndate: 2022-08-02\nsummary: Résumé.\narticles: [d, b, a, c]",
      body: "## Avant\n\nMot."),
    "editions/mois.md": text("title: Mois\ndate: 2022-08-01\ndates: 2022-07"),
    "editions/vide.md": text("title: Vide\ndate: 2022-08-03\ndates: 2020"),
  ]

  @Test func `have their articles by a list or by dates, grouped by first topic`() async throws {
    let site = try await buildSite(Self.content)
    #expect(site.report == "")
    #expect(
      site.lines("article", at: "/editions/liste/") == [
        "/articles/d/", "/articles/a/", "/articles/b/", "/articles/c/",
      ])
    #expect(
      site.lines("group", at: "/editions/liste/") == [
        "Thème T #--t /topics/t/", "Thème U #--u /topics/u/", "Autres #-- ",
      ])
    #expect(
      site.lines("article", at: "/editions/mois/") == [
        "/articles/a/", "/articles/b/", "/articles/c/",
      ])
    #expect(site.lines("count", at: "/editions/mois/") == ["3 articles"])
    #expect(site.lines("count", at: "/editions/vide/") == ["aucun article"])
    #expect(
      site.lines("edition", at: "/editions/") == [
        "/editions/vide/ Vide, 3 août 2022, aucun article",
        "/editions/liste/ Liste, 2 août 2022, 4 articles",
        "/editions/mois/ Mois, 1er août 2022, 3 articles",
      ])
    #expect(site.lines("count", at: "/editions/") == ["3 éditions"])
    #expect(site.lines("previous", at: "/editions/liste/") == ["/editions/mois/"])
    #expect(site.lines("next", at: "/editions/liste/") == ["/editions/vide/"])
  }

  @Test func `have no two tables of one name`() async throws {
    let table = "| a |\n| --- |\n| b |"
    let site = try await buildSite([
      "articles/a.md": article("a", title: "L'un", body: table),
      "articles/b.md": article("b", title: "L'autre", body: "\(table)\n\n## Partie\n\n\(table)"),
      "editions/e.md": text("title: E\ndate: 2022-08-02\narticles: [a, b]"),
    ]) { $0.theme = Repository.theme }
    func names(at address: String) -> [Substring] {
      site[address].split(separator: "\n").filter { $0.hasPrefix("<div class=\"table\"") }
        .compactMap { $0.split(separator: "\"").last { $0.hasPrefix("Tableau") } }
    }
    #expect(
      names(at: "/editions/e/") == [
        "Tableau 1, L’un", "Tableau 1, L’autre", "Tableau 2, Partie, L’autre",
      ])
    #expect(names(at: "/articles/b/") == ["Tableau 1", "Tableau 2, Partie"])
  }

  @Test func `have no id twice, and every fragment leads to one`() async throws {
    let site = try await buildSite(Self.content) { $0.theme = Repository.theme }
    let page = HTMLPage(site["/editions/liste/"])
    #expect(page.repeatedIDs == [])
    for id in [
      "-a", "-b", "a--partie", "b--partie", "c--partie", "a--fn-1", "b--fn-1", "b--fnref-1-2",
    ] {
      #expect(page.ids.contains(id), "\(id)")
    }
    #expect(page.fragments.filter { !page.ids.contains($0) } == [])
    #expect(page.fragments.contains("a--partie"))
  }

  @Test func `keep the ids of their introduction apart from those of their articles`() async throws
  {
    let site = try await buildSite([
      "articles/a.md": article("nice", body: "## Nice"),
      "editions/e.md": text("title: E\ndate: 2022-07-19\ndates: 2022", body: "## Nice"),
    ]) { $0.theme = Repository.theme }
    #expect(HTMLPage(site["/editions/e/"]).repeatedIDs == [])
  }

  @Test func `set the headings of their articles below their titles`() async throws {
    let site = try await buildSite(Self.content) { $0.theme = Repository.theme }
    #expect(HTMLPage(site["/editions/liste/"]).skippedLevels == [])
    #expect(HTMLPage(site["/editions/mois/"]).skippedLevels == [])
    #expect(HTMLPage(site["/articles/a/"]).skippedLevels == [])
    #expect(site["/editions/mois/"].contains("<h4 id=\"a--partie\""))
    #expect(site["/editions/mois/"].contains("<h5 id=\"a--detail\""))
    #expect(site["/editions/mois/"].contains("<h4 id=\"c--partie\""))
    #expect(site["/articles/a/"].contains("<h2 id=\"partie\""))
    #expect(site["/articles/c/"].contains("<h2 id=\"partie\""))
  }

  @Test func `name articles that do not exist or are not published`() async throws {
    let site = try await buildSite([
      "articles/abc.md": article("abc"), "articles/cache.md": article("cache", "draft: true"),
      "editions/e.md": text("title: E\ndate: 2022-07-19\narticles: [abc, abd, cache, tout-autre]"),
    ])
    #expect(
      site.report == """
        content/editions/e.md:4:17: erreur : aucun article pour « abd »
          4 | articles: [abc, abd, cache, tout-autre]
            |                 ^^^
          aide : vouliez-vous dire « abc » ?
        content/editions/e.md:4:22: erreur : « cache » n’est pas publié
          4 | articles: [abc, abd, cache, tout-autre]
            |                      ^^^^^
          aide : publiez-le, ou retirez ce renvoi
        content/editions/e.md:4:29: erreur : aucun article pour « tout-autre »
          4 | articles: [abc, abd, cache, tout-autre]
            |                             ^^^^^^^^^^
          aide : recopiez le champ « id: » de l’article visé

        """)
  }

  @Test func `cannot name an article twice`() async throws {
    let site = try await buildSite([
      "articles/a.md": article("a"),
      "editions/e.md": text("title: E\ndate: 2022-07-19\narticles: [a, a]"),
    ])
    let page = site.files.isEmpty ? [] : site.lines("article", at: "/editions/e/")
    #expect(!site.messages.isEmpty || page == ["/articles/a/"])
  }
}
