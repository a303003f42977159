import Testing

@Suite struct `Collisions` {
  private func headlines(_ content: [String: String]) async throws -> [String] {
    let site = try await buildSite(content)
    #expect(site.paths == [])
    return site.headlines
  }

  @Test func `of addresses name both files`() async throws {
    let site = try await buildSite([
      "articles/2022/a.md": article("un"),
      "articles/b.md": article("deux", date: "2022-07-20", "slug: a"),
    ])
    #expect(
      site.report == """
        content/articles/b.md:5:7: erreur : adresse /articles/a/ déjà prise par \
        content/articles/2022/a.md
          5 | slug: a
            |       ^
          aide : renommez l’un des deux : champ « slug: », nom du fichier, mot-clé, lieu, acteur ou ancienne adresse

        """)
  }

  @Test func `of ids name both files, also when one is a draft`() async throws {
    for more in ["lang: fr", "draft: true", "expires: 2022-08-01"] {
      let site = try await buildSite([
        "articles/a.md": article("meme"), "articles/b.md": article("meme", more),
      ])
      #expect(
        site.report == """
          content/articles/b.md:2:5: erreur : identifiant « meme » déjà pris par \
          content/articles/a.md
            2 | id: meme
              |     ^^^^
            aide : donnez un autre « id: » au plus récent des deux articles

          """)
    }
  }

  @Test(
    arguments: [
      (
        ["media/Photo.jpg": "x", "media/photo.jpg": "y"], "content/media/photo.jpg",
        "/media/photo.jpg", "content/media/Photo.jpg"
      ),
      (
        ["media/ete.jpg": "x", "media/été.jpg": "y"], "content/media/été.jpg",
        "/media/%C3%A9t%C3%A9.jpg", "content/media/ete.jpg"
      ),
      (
        ["pages/topics.md": text("title: x"), "topics/t.md": text("title: T")],
        "content/pages/topics.md", "/topics/", "content/site.yml"
      ),
      (
        ["pages/archive.md": text("title: x")], "content/pages/archive.md", "/archive/",
        "content/site.yml"
      ),
      (
        ["pages/a.md": text("title: x"), "pages/b/a.md": text("title: y")], "content/pages/b/a.md",
        "/a/", "content/pages/a.md"
      ),
      (
        [
          "editions/a.md": text("title: x\ndate: 2022-01-01\ndates: 2022"),
          "editions/b/a.md": text("title: y\ndate: 2022-01-01\ndates: 2022"),
        ], "content/editions/a.md", "/editions/a/", "content/editions/b/a.md"
      ),
      (
        ["topics/a.md": text("title: x"), "topics/b/a.md": text("title: y")],
        "content/topics/b/a.md", "/topics/a/", "content/topics/a.md"
      ),
    ] as [([String: String], String, String, String)])
  func `of outputs name both files`(
    content: [String: String], place: String, route: String, other: String
  ) async throws {
    let found = try await headlines(content)
    #expect(
      found == ["\(place): erreur : adresse \(route) déjà prise par \(other)"]
        || found == ["\(other): erreur : adresse \(route) déjà prise par \(place)"])
  }

  @Test(arguments: [
    ("aliases: [/ancien/]", "aliases: [/ancien]", "/ancien/"),
    ("aliases: [/ancien.html]", "aliases: [/Ancien.html]", "/Ancien.html"),
    (
      "aliases: [\"/spip.php?article1\"]", "aliases: [\"/spip.php?article1\"]", "/spip.php?article1"
    ),
  ])
  func `of aliases name both files`(first: String, second: String, route: String) async throws {
    let found = try await headlines([
      "articles/a.md": article("a", date: "2022-01-01", first),
      "articles/b.md": article("b", date: "2022-01-02", second),
    ])
    #expect(
      found == [
        "content/articles/b.md:5:11: erreur : adresse \(route) déjà prise par "
          + "content/articles/a.md"
      ])
  }

  @Test(arguments: [
    "/articles/b/", "/articles/b", "/articles/b/index.html", "/index.html", "/feed.xml", "/archive",
    "/404.html", "/media/photo.jpg", "/tags/mot/", "/spip.html",
  ])
  func `of an alias with what exists are reported`(alias: String) async throws {
    let site = try await buildSite([
      "articles/a.md": article("a", "aliases: [\"\(alias)\"]"),
      "articles/b.md": article("b", "tags: [mot]\naliases: [/spip.html]"),
      "media/photo.jpg": "x",
    ])
    #expect(site.messages.count == 1)
    #expect(site.report.contains("déjà prise par "))
    #expect(site.report.contains("content/articles/a.md"))
  }

  @Test(arguments: ["/feed.xml/", "/media/photo.jpg/x", "/robots.txt/a.html", "/spip.html/x/"])
  func `of an alias that makes a folder of a file are reported`(alias: String) async throws {
    let site = try await buildSite([
      "articles/a.md": article("a", "aliases: [\"\(alias)\"]"),
      "articles/b.md": article("b", "aliases: [/spip.html]"), "media/photo.jpg": "x",
    ])
    #expect(site.messages.count == 1, "\(site.paths.filter { $0.hasPrefix(alias.dropFirst()) })")
  }

  @Test(arguments: ["/../x/", "/a/../../x/", "/%2e%2e/x/", "/a//b/", "/./x/", "/x%00y/"])
  func `with what lies outside the site are impossible`(alias: String) async throws {
    let site = try await buildSite(["articles/a.md": article("a", "aliases: [\"\(alias)\"]")])
    #expect(site.headlines.count == 1, "\(site.paths.filter { $0.contains("x") })")
    #expect(site.report.hasPrefix("content/articles/a.md:5:"))
  }

  @Test(arguments: ["media", "articles", "topics", "pages", "editions"])
  func `of names whose accents are written in two ways name both files`(
    folder: String
  ) async throws {
    // Swift takes the two names for equal, which has stopped the program before.
    await #expect(processExitsWith: .success) { [folder = folder as String] in
      var site = SiteUnderTest([:])
      site.twins = zip(["\u{E9}te.md", "e\u{301}te.md"], ["un", "deux"]).map { name, id in
        let file =
          folder == "articles"
          ? article(id)
          : text(folder == "editions" ? "title: x\ndate: 2022-01-01\ndates: 2022" : "title: x")
        return ("\(folder)/\(name)", Array(file.utf8))
      }
      let found = try await site.build().headlines
      #expect(found.count { $0.contains(" déjà prise par ") } == 1)
    }
  }
}
