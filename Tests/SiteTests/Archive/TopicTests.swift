import Glibc
import Testing

@Suite struct `Topics` {
  private static let content: [String: String] = [
    "topics/drones.md": text(
      "title: Drones\ntags: [Essaim, aéronef]\nparent: robots\nsee-also: [ville]"),
    "topics/robots.md": text("title: Robots\nparent: machines"),
    "topics/machines.md": text("title: Machines\nsummary: Tout."),
    "topics/ville.md": text("title: Ville\ntags: [essaim]", body: "Une *introduction*."),
    "topics/vide.md": text("title: Études sans article\ntags: [inconnu]"),
    "articles/a.md": article("a", date: "2022-01-01", "topics: [ville]\ntags: [ESSAIM]"),
    "articles/b.md": article("b", date: "2022-01-02", "tags: [AERONEF]"),
    "articles/c.md": article("c", date: "2022-01-03", "topics: [robots]"),
    "articles/d.md": article("d", date: "2022-01-04", "topics: [ville, machines, robots]"),
  ]

  @Test func `gather what names them, what has their tags, and what is below them`() async throws {
    let site = try await buildSite(Self.content)
    #expect(site.report == "")
    func articles(of topic: String) -> [String] {
      site.lines("article", at: "/topics/\(topic)/").map { String($0.dropFirst(10).dropLast()) }
    }
    #expect(articles(of: "drones") == ["b", "a"])
    #expect(articles(of: "robots") == ["d", "c", "b", "a"])
    #expect(articles(of: "machines") == ["d", "c", "b", "a"])
    #expect(articles(of: "ville") == ["d", "a"])
    #expect(articles(of: "vide") == [])
    #expect(site.lines("count", at: "/topics/robots/") == ["4 articles"])
    #expect(site.lines("count", at: "/topics/vide/") == ["aucun article"])
    #expect(!site.has("/topics/vide/feed.xml"))
  }

  @Test func `are shown by an article in its own order, without the topics above`() async throws {
    let site = try await buildSite(Self.content)
    #expect(
      site.lines("topic", at: "/articles/a/") == ["/topics/ville/ Ville", "/topics/drones/ Drones"])
    #expect(site.lines("topic", at: "/articles/b/") == ["/topics/drones/ Drones"])
    #expect(
      site.lines("topic", at: "/articles/d/") == [
        "/topics/ville/ Ville", "/topics/machines/ Machines", "/topics/robots/ Robots",
      ])
  }

  @Test func `know those above, below and beside them`() async throws {
    let site = try await buildSite(Self.content)
    #expect(site.lines("parent", at: "/topics/drones/") == ["/topics/robots/"])
    #expect(site.lines("child", at: "/topics/machines/") == ["/topics/robots/ Robots, 4 articles"])
    #expect(site.lines("see", at: "/topics/drones/") == ["/topics/ville/ Ville"])
    #expect(site["/topics/ville/"].contains("Une <em>introduction</em>."))
  }

  @Test func `know those that they meet most often`() async throws {
    let site = try await buildSite(Self.content)
    #expect(
      site.lines("cooccurring", at: "/topics/ville/") == [
        "/topics/drones/ Drones, 1 article en commun",
        "/topics/machines/ Machines, 1 article en commun",
        "/topics/robots/ Robots, 1 article en commun",
      ])
    var content = Self.content
    content["articles/e.md"] = article("e", "topics: [robots, ville]")
    let more = try await buildSite(content)
    #expect(
      more.lines("cooccurring", at: "/topics/ville/").first
        == "/topics/robots/ Robots, 2 articles en commun")
  }

  @Test func `are listed by title under those above them`() async throws {
    let site = try await buildSite(Self.content)
    #expect(site.lines("count", at: "/topics/") == ["5 thèmes"])
    #expect(
      site.lines("entry", at: "/topics/") == [
        "/topics/vide/ Études sans article, aucun article",
        "/topics/machines/ Machines, 4 articles",
        "/topics/ville/ Ville, 2 articles",
      ])
    #expect(site.lines("child", at: "/topics/") == ["/topics/robots/ Robots, 4 articles"])
  }

  @Test func `that do not exist are reported with those that do`() async throws {
    let site = try await buildSite([
      "topics/drones.md": text("title: Drones\nparent: dronne\nsee-also: [sante]"),
      "topics/ville.md": text("title: Ville"),
      "articles/a.md": article("a", "topics: [ville, vile, biometrie]"),
    ])
    #expect(
      site.report == """
        content/articles/a.md:5:17: erreur : thème inconnu : « vile »
          5 | topics: [ville, vile, biometrie]
            |                 ^^^^
          aide : vouliez-vous dire « ville » ?
        content/articles/a.md:5:23: erreur : thème inconnu : « biometrie »
          5 | topics: [ville, vile, biometrie]
            |                       ^^^^^^^^^
          aide : thèmes connus : drones, ville ; pour en ajouter un, créez topics/biometrie.md
        content/topics/drones.md:3:9: erreur : thème inconnu : « dronne »
          3 | parent: dronne
            |         ^^^^^^
          aide : vouliez-vous dire « drones » ?
        content/topics/drones.md:4:12: erreur : thème inconnu : « sante »
          4 | see-also: [sante]
            |            ^^^^^
          aide : thèmes connus : drones, ville ; pour en ajouter un, créez topics/sante.md

        """)
  }

  @Test func `may not be above themselves`() async {
    // A walk up a cycle never ends: the limit stops it before it has taken all memory.
    await #expect(processExitsWith: .success) {
      var limit = rlimit(rlim_cur: 5, rlim_max: 5)
      #expect(unsafe setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit) == 0)
      let site = try await buildSite([
        "topics/a.md": text("title: A\nparent: b"), "topics/b.md": text("title: B\nparent: c"),
        "topics/c.md": text("title: C\nparent: a"), "topics/d.md": text("title: D\nparent: d"),
        "topics/e.md": text("title: E\nparent: a"), "articles/x.md": article("x", "topics: [e]"),
      ])
      let cycles = ["a", "b", "c", "d"].map {
        "content/topics/\($0).md:3:9: erreur : thème « \($0) » rangé sous lui-même"
      }
      #expect(site.headlines == cycles)
    }
  }
}

@Suite struct `Tags, places and actors` {
  @Test func `are one whatever their case and accents, named as most write them`() async throws {
    let site = try await buildSite([
      "articles/a.md": article("a", "tags: [Reconnaissance Faciale, reconnaissance faciale]"),
      "articles/b.md": article("b", date: "2022-07-20", "tags: [Reconnaissance faciale]"),
      "articles/c.md": article(
        "c", date: "2022-07-21", "tags: [Reconnaissance faciale]\nplaces: [Evry]"),
      "articles/d.md": article(
        "d", date: "2022-07-22", "tags: [\"L’été\", \"l'ete\"]\nplaces: [Évry, Évry]"),
      "articles/e.md": article("e", date: "2022-07-23", "places: [Évry]\nactors: [CNIL]"),
    ])
    #expect(site.report == "")
    #expect(
      site.lines("entry", at: "/tags/") == [
        "/tags/l-ete/ L’été, 1 article",
        "/tags/reconnaissance-faciale/ Reconnaissance faciale, 3 articles",
      ])
    #expect(site.lines("letter", at: "/tags/") == ["L", "R"])
    #expect(site.lines("count", at: "/tags/") == ["2 mots-clés"])
    #expect(site.lines("entry", at: "/places/") == ["/places/evry/ Évry, 3 articles"])
    #expect(site.lines("letter", at: "/places/") == ["E"])
    #expect(
      site.lines("article", at: "/places/evry/") == [
        "/articles/e/", "/articles/d/", "/articles/c/",
      ])
    #expect(site.lines("index", at: "/actors/cnil/") == ["/actors/ Acteur"])
    #expect(
      site.lines("tag", at: "/articles/a/") == [
        "/tags/reconnaissance-faciale/ Reconnaissance faciale"
      ])
  }

  @Test func `are listed under their first letter, numbers ahead, whatever quotes them`()
    async throws
  {
    let site = try await buildSite([
      "articles/a.md": article("a", "tags: [zone, 5G, écoute, « essai », 2FA, garde]")
    ])
    #expect(site.lines("letter", at: "/tags/") == ["#", "E", "G", "Z"])
    #expect(
      site.lines("entry", at: "/tags/").map { $0.split(separator: " ")[0] } == [
        "/tags/2fa/", "/tags/5g/", "/tags/ecoute/", "/tags/essai/", "/tags/garde/", "/tags/zone/",
      ])
  }

  @Test func `lead to the topics that gather them`() async throws {
    let site = try await buildSite([
      "topics/t.md": text("title: Thème\ntags: [MOT]"),
      "articles/a.md": article("a", "tags: [mot]"),
    ])
    #expect(site.lines("topic", at: "/tags/mot/") == ["/topics/t/ Thème"])
  }

  @Test func `whose addresses would be the same are reported in both files`() async throws {
    let site = try await buildSite([
      "articles/a.md": article("a", date: "2022-01-01", "tags: [C]"),
      "articles/b.md": article("b", "tags: [x, C++]"),
    ])
    #expect(
      site.report == """
        content/articles/b.md:5:11: erreur : adresse /tags/c/ déjà prise par \
        content/articles/a.md
          5 | tags: [x, C++]
            |           ^^^
          aide : renommez l’un des deux : champ « slug: », nom du fichier, mot-clé, lieu, acteur ou ancienne adresse

        """)
  }

  @Test func `without a letter or a digit are reported`() async throws {
    let site = try await buildSite(["articles/a.md": article("a", "places: [Nice, \"?!\"]")])
    #expect(
      site.report == """
        content/articles/a.md:5:16: erreur : « ?! » n’a ni lettre ni chiffre dont faire une adresse
          5 | places: [Nice, "?!"]
            |                ^^^^
          aide : ajoutez-y une lettre ou un chiffre

        """)
  }
}
