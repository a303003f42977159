import Testing

@Suite struct `A theme` {
  private func build(
    _ file: String, _ text: String?, lang: String = "fr"
  ) async throws -> BuiltSite {
    try await buildSite(["articles/a.md": article("a"), "site.yml": siteFile("lang: \(lang)")]) {
      $0.theme[file] = text.map { Array($0.utf8) }
    }
  }

  @Test(arguments: [
    (
      "<h1>{{page.title}}</h1>\n<p>Été {{page.titel}}</p>",
      """
      theme/templates/page.mustache:2:8: erreur : nom inconnu ici : « titel »
        2 | <p>Été {{page.titel}}</p>
          |        ^^^^^^^^^^^^^^
        aide : vouliez-vous dire « title » ?
      """
    ),
    (
      "{{>heda}}",
      """
      theme/templates/page.mustache:1:1: erreur : gabarit inconnu : « heda »
        1 | {{>heda}}
          | ^^^^^^^^^
        aide : vouliez-vous dire « head » ?
      """
    ),
    (
      "{{#body}}\n{{body}}",
      """
      theme/templates/page.mustache:1:1: erreur : balise « body » ouverte et jamais fermée
        1 | {{#body}}
          | ^^^^^^^^^
        aide : ajoutez {{/body}}
      """
    ),
    (
      "{{#body}}\nx{{/bodi}}",
      """
      theme/templates/page.mustache:2:2: erreur : {{/bodi}} ne ferme aucune balise ouverte
        2 | x{{/bodi}}
          |  ^^^^^^^^^
        aide : écrivez {{/body}}, pour fermer la balise ouverte à la ligne 1
      """
    ),
    (
      "{{title",
      """
      theme/templates/page.mustache:1:1: erreur : balise mal écrite : « {{ »
        1 | {{title
          | ^^^^^^^
        aide : écrivez par exemple {{title}} : deux accolades de chaque côté, aucun espace dans le nom
      """
    ),
    (
      "{{{title}}}",
      """
      theme/templates/page.mustache:1:1: erreur : texte « title » montré sans protection
        1 | {{{title}}}
          | ^^^^^^^^^^^
        aide : écrivez {{title}}, avec deux accolades
      """
    ),
    (
      "{{contents}}",
      """
      theme/templates/page.mustache:1:1: erreur : « contents » est une liste ou un groupe de champs, non un texte
        1 | {{contents}}
          | ^^^^^^^^^^^^
        aide : ouvrez-le par {{#contents}} et fermez-le par {{/contents}}
      """
    ),
    (
      "{{<full}}{{$nul}}x{{/nul}}{{/full}}",
      """
      theme/templates/page.mustache:1:10: erreur : aucun bloc « nul » dans « full »
        1 | {{<full}}{{$nul}}x{{/nul}}{{/full}}
          |          ^^^^^^^^
        aide : prenez l’un des {{$blocs}} de ce gabarit
      """
    ),
  ])
  func `with a wrong tag is reported with its place`(template: String, report: String) async throws
  {
    let site = try await buildSite([:]) {
      $0.theme["templates/page.mustache"] = Array(template.utf8)
      if template.contains("<full") {
        $0.theme["templates/full.mustache"] = Array("{{page.title}}".utf8)
      }
    }
    let own = site.messages.filter { $0.contains("page.mustache") }
    #expect(own.first == report + "\n")
  }

  @Test func `whose templates include each other in a cycle is reported`() async throws {
    let site = try await buildSite([:]) {
      $0.theme["templates/page.mustache"] = Array("{{>x}}".utf8)
      $0.theme["templates/x.mustache"] = Array("Été {{>y}}".utf8)
      $0.theme["templates/y.mustache"] = Array("Été, {{>x}}".utf8)
    }
    #expect(
      site.report == """
        theme/templates/y.mustache:1:6: erreur : gabarits qui s’appellent en cycle : x → y
          1 | Été, {{>x}}
            |      ^^^^^^
          aide : retirez l’un de ces appels

        """)
  }

  @Test func `must have a template for each kind of page`() async throws {
    let site = try await build("templates/topic.mustache", nil)
    #expect(
      site.report == """
        theme/templates/topic.mustache: erreur : gabarit « topic » absent
          aide : recopiez-le du thème intégré, que « vigie theme eject » écrit

        """)
  }

  @Test func `must have the wording that vigie itself needs`() async throws {
    let strings = String(decoding: try #require(PlainTheme.files["strings/fr.yml"]), as: UTF8.self)
    let lines = strings.split(separator: "\n", omittingEmptySubsequences: false)
      .filter {
        !$0.hasPrefix("date_month:") && !$0.hasPrefix("articles:") && !$0.hasPrefix("  - \"mai\"")
      }
    let site = try await build("strings/fr.yml", lines.joined(separator: "\n"))
    #expect(
      site.headlines.sorted()
        == ["articles", "date_month", "months"].map {
          "theme/strings/fr.yml: erreur : texte « \($0) » absent ou incomplet"
        })
  }

  @Test func `must have the wording that its templates name`() async throws {
    let site = try await build("templates/page.mustache", "{{strings.pas_la}}")
    #expect(
      site.headlines == [
        "theme/templates/page.mustache:1:1: erreur : nom inconnu ici : « pas_la »"
      ])
  }

  @Test func `must be one`() async throws {
    let site = try await build("theme.yml", nil)
    #expect(
      site.headlines == [
        "theme/theme.yml: erreur : dossier sans theme.yml : ce n’est pas un thème graphique"
      ])
    let other = try await build("theme.yml", "nom: x")
    #expect(
      other.headlines == [
        "theme/theme.yml:1:1: erreur : champ inconnu : « nom »",
        "theme/theme.yml:1:1: erreur : champ « name » absent",
      ])
  }

  @Test func `in Latin-1 is reported`() async throws {
    let site = try await buildSite([:]) {
      $0.theme["templates/page.mustache"] = Array("L'".utf8) + [0xE9]
    }
    #expect(
      site.headlines == [
        "theme/templates/page.mustache:1:3: erreur : fichier qui n’est pas en UTF-8 : octet E9 à la "
          + "position 2"
      ])
  }

  @Test(arguments: ["en", "en-GB"])
  func `speaks the language of the site`(lang: String) async throws {
    let site = try await buildSite([
      "site.yml": siteFile("lang: \(lang)"),
      "articles/a.md": article(
        "a", date: "2022-08-01", "event: 2022-04\nsources: [{title: S, lang: fr}]"),
      "topics/t.md": text("title: T"),
    ]) { $0.theme = Repository.theme }
    #expect(site.report == "")
    let page = site["/articles/a/"]
    #expect(page.contains("<html lang=\"\(lang)\">"))
    #expect(page.contains("April 2022"))
    #expect(page.contains("August"))
    #expect(site["/archive/"].contains("1\u{A0}article<"))
    for path in site.paths where path.hasSuffix(".html") || path.hasSuffix(".xml") {
      for word in ["Thèmes", "août", "avril", "Publié", "aucun article", "Flux"] {
        #expect(!site[path].contains(word), "\(path) says \(word)")
      }
    }
  }
}
