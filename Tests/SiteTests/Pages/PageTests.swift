import Testing

@Suite struct `Pages outside the chronicle` {
  @Test func `are at the root, and in the menu when they have a place there`() async throws {
    let site = try await buildSite([
      "pages/contact.md": text("title: Contact\nmenu: 2"),
      "pages/a-propos.md": text("title: À propos\nmenu: 1\nsummary: Qui.", body: "Un *mot*."),
      "pages/mentions.md": text("title: Mentions\nslug: mentions-legales"),
      "pages/zoo.md": text("title: Zoo\nmenu: 2"),
    ])
    #expect(site.report == "")
    #expect(
      site.lines("menu", at: "/404.html") == [
        "/a-propos/ À propos", "/contact/ Contact", "/zoo/ Zoo",
      ])
    #expect(site.lines("summary", at: "/a-propos/") == ["Qui."])
    #expect(site.lines("description", at: "/a-propos/") == ["Qui."])
    #expect(site["/a-propos/"].contains("<p>Un <em>mot</em>.</p>"))
    #expect(site.has("/mentions-legales/"))
  }

  @Test func `include one for addresses that lead nowhere`() async throws {
    let site = try await buildSite([:]) { $0.theme = Repository.theme }
    let page = site["404.html"]
    #expect(page.contains("<h1>Page introuvable</h1>"))
    #expect(page.contains(#"<meta name="robots" content="noindex">"#))
    #expect(!page.contains("canonical"))
    #expect(HTMLPage(page).addresses.allSatisfy { !$0.contains("404") })
    #expect(HTMLPage(page).addresses.filter { $0.hasPrefix("./") || $0.hasPrefix("..") } == [])
  }
}

@Suite struct `Old addresses` {
  private static let content: [String: String] = [
    "articles/a.md": article(
      "a", date: "2022-01-01",
      "aliases: [/ancien, /2019/vieux.html, \"/spip.php?article1\", \"/spip.php?article2&x=1\"]"),
    "articles/b.md": article("b", date: "2022-01-02", "aliases: \"/spip.php?article3\""),
    "topics/t.md": text("title: T\naliases: [/mot/]"),
    "editions/e.md": text("title: E\ndate: 2022-01-01\ndates: 2022\naliases: [/numero-1]"),
    "pages/p.md": text("title: P\naliases: [/qui-sommes-nous]"),
  ]

  @Test func `lead to where the text is now`() async throws {
    let site = try await buildSite(Self.content)
    #expect(site.report == "")
    #expect(site.lines("target", at: "/ancien/") == ["/articles/a/ Titre a"])
    #expect(site.lines("target", at: "/2019/vieux.html") == ["/articles/a/ Titre a"])
    #expect(site.lines("target", at: "/mot/") == ["/topics/t/ T"])
    #expect(site.lines("target", at: "/numero-1/") == ["/editions/e/ E"])
    #expect(site.lines("target", at: "/qui-sommes-nous/") == ["/p/ P"])
    #expect(site.lines("noindex", at: "/ancien/") == ["yes"])
    #expect(site.lines("address", at: "/ancien/") == ["https://chronique.example/articles/a/"])
  }

  @Test func `that differ by their query share a page that tells them apart`() async throws {
    let site = try await buildSite(Self.content)
    #expect(
      site.lines("moved", at: "/spip.php/") == [
        "#-1 /spip.php?article1 /articles/a/ Titre a",
        "#-2 /spip.php?article2&amp;x=1 /articles/a/ Titre a",
        "#-3 /spip.php?article3 /articles/b/ Titre b",
      ])
    #expect(site.lines("noindex", at: "/spip.php/") == ["yes"])
    #expect(site.paths.filter { $0.contains("?") } == [])
  }

  @Test func `send a browser on without a script`() async throws {
    let site = try await buildSite(Self.content) { $0.theme = Repository.theme }
    #expect(
      site["/ancien/"].contains(#"<meta http-equiv="refresh" content="0; url=/articles/a/">"#))
    #expect(HTMLPage(site["/spip.php/"]).repeatedIDs == [])
  }

  @Test func `that would have one id on their page are told apart`() async throws {
    let site = try await buildSite([
      "articles/a.md": article("a", "aliases: [\"/x?a=1\", \"/x?a-1\", \"/x?é\"]")
    ]) { $0.theme = Repository.theme }
    #expect(HTMLPage(site["/x/"]).repeatedIDs == [])
  }
}
