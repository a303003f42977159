import Testing

@Suite struct `The file of the site` {
  private func headlines(_ file: String) async throws -> [String] {
    let site = try await buildSite(["site.yml": file])
    #expect(site.paths == [])
    return site.headlines
  }

  @Test func `must be there`() async throws {
    let site = try await SiteUnderTest(bytes: ["articles/a.md": Array(article("a").utf8)]).build()
    #expect(
      site.report == """
        content/site.yml: erreur : site.yml manque
          aide : créez-le avec au moins les champs « title: » et « url: »

        """)
  }

  @Test(arguments: [
    ("", "content/site.yml: erreur : fichier vide"),
    ("title: x", "content/site.yml:1:1: erreur : champ « url » absent"),
    (
      siteFile("timezone: Europe/Pari"),
      "content/site.yml:3:11: erreur : fuseau horaire inconnu : « Europe/Pari »"
    ),
    (
      siteFile("articles-per-page: 4"),
      "content/site.yml:3:20: erreur : « articles-per-page » : il faut un nombre entier"
    ),
    (
      siteFile("typography: frr"),
      "content/site.yml:3:13: erreur : « typography » : il faut l’un des mots permis"
    ),
    (
      siteFile("quotation: 9"),
      "content/site.yml:3:12: erreur : « quotation » : il faut un nombre entier"
    ),
    (
      siteFile("paths: {topic: themes}"),
      "content/site.yml:3:9: erreur : champ inconnu : « topic »"
    ),
    (
      siteFile("feeds: {topics: [rss, atome]}"),
      "content/site.yml:3:23: erreur : « topics » : il faut l’un des mots permis"
    ),
    (
      siteFile("feeds: {content: extrait}"),
      "content/site.yml:3:18: erreur : « content » : il faut l’un des mots permis"
    ),
    (
      siteFile("feeds: {topic: [rss]}"),
      "content/site.yml:3:9: erreur : champ inconnu : « topic »"
    ),
    (
      siteFile("lang: xx"),
      "theme/strings/xx.yml: erreur : langue « xx » absente du thème graphique"
    ),
  ])
  func `is checked as articles are`(file: String, headline: String) async throws {
    #expect(try await headlines(file) == [headline])
  }

  @Test(arguments: [
    ("typography: nome", "vouliez-vous dire « none » ?"),
    ("typography: français", "mots permis : fr, en, none"),
    ("typography: [fr]", "mots permis : fr, en, none"),
    ("html: alow", "vouliez-vous dire « allow » ?"), ("html: true", "mots permis : allow, refuse"),
    ("quotation: 1001", "prenez un nombre entier de 10 à 1000"),
    ("feeds: {topics: rrs}", "vouliez-vous dire « rss » ?"),
    ("feeds: {topics: jsonfeed}", "mots permis : rss, atom, json"),
  ])
  func `says which words may be chosen`(line: String, help: String) async throws {
    let site = try await buildSite(["site.yml": siteFile(line)])
    #expect(site.messages.count == 1)
    #expect(site.report.hasSuffix("\n  aide : \(help)\n"))
  }

  @Test func `is asked since when the domain name is the chronicle's, for feeds depend on it`()
    async throws
  {
    let file = "title: Chronique\nurl: https://chronique.example/\n"
    let site = try await buildSite(["site.yml": file, "articles/a.md": article("a")])
    #expect(
      site.report == """
        content/site.yml: attention : champ « since » absent : les flux supposent que le nom de \
        domaine est à vous depuis le 2022-01-01
          aide : écrivez since: suivi d’un jour où il l’était déjà ; si le site est déjà suivi, gardez \
        2022-01-01

        """)
    #expect(site["feed.xml"].contains("tag:chronique.example,2022-01-01:a"))
    let own = try await buildSite([
      "site.yml": file + "since: 2019-05-01", "articles/a.md": article("a"),
    ])
    #expect(own.report == "")
    #expect(own["feed.xml"].contains("tag:chronique.example,2019-05-01:a"))
  }

  @Test(arguments: ["https://x.example/?a=b", "https://x.example/#a", "https://x.example/a/../b/"])
  func `cannot place the site where no path leads`(url: String) async throws {
    let found = try await headlines("title: x\nurl: \"\(url)\"\n")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("content/site.yml:2:6: erreur : « url » : il faut ") == true)
  }
}
