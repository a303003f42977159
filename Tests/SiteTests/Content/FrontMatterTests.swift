import Testing

/// A file, and what its editor is told.
struct Trap: Sendable, CustomTestStringConvertible {
  let file: String
  let report: String

  var testDescription: String { file }

  init(_ file: String, _ report: String) {
    self.file = file
    self.report = report
  }

  /// Front matter that begins as it should, and has something else on line 5.
  init(line5 line: String, _ report: String) {
    self.init(article("a", title: "Été", line), report)
  }

  func check() async throws {
    let site = try await buildSite(["articles/a.md": file])
    #expect(site.report == report + "\n")
    #expect(site.paths == [])
  }
}

@Suite struct `Front matter` {
  @Test(arguments: [
    Trap(
      line5: "title: Deux",
      """
      content/articles/a.md:5:1: erreur : champ « title » déjà écrit à la ligne 3
        5 | title: Deux
          | ^
        aide : gardez l’une des deux lignes
      """),
    Trap(
      line5: "\tsummary: Été",
      """
      content/articles/a.md:5:1: erreur : tabulation dans l’en-tête
        5 | \tsummary: Été
          | ^
        aide : remplacez-la par des espaces
      """),
    Trap(
      line5: "summary: &x Été",
      """
      content/articles/a.md:5:10: erreur : texte sans guillemets qui commence par « & » ou « * »
        5 | summary: &x Été
          |          ^
        aide : mettez-le entre guillemets droits : "…"
      """),
    Trap(
      line5: "tags: &a [&b [x], *b, *b]\nplaces: [*a, *a, *a]",
      """
      content/articles/a.md:5:7: erreur : texte sans guillemets qui commence par « & » ou « * »
        5 | tags: &a [&b [x], *b, *b]
          |       ^
        aide : mettez-le entre guillemets droits : "…"
      """),
    Trap(
      line5: "tags: [été, *x]",
      """
      content/articles/a.md:5:13: erreur : texte sans guillemets qui commence par « & » ou « * »
        5 | tags: [été, *x]
          |             ^
        aide : mettez-le entre guillemets droits : "…"
      """),
    Trap(
      line5: "summary: \"Été\nlang: fr",
      """
      content/articles/a.md:5:10: erreur : guillemet ouvert et jamais fermé
        5 | summary: "Été
          |          ^
        aide : fermez-le à la fin de la valeur
      """),
    Trap(
      line5: "summary: 'L'été'",
      """
      content/articles/a.md:5:13: erreur : texte après le guillemet fermant
        5 | summary: 'L'été'
          |             ^
        aide : mettez toute la valeur entre deux guillemets droits : "…" ; à l’intérieur, prenez « » et ’
      """),
    Trap(
      line5: "summary: Nice : la suite",
      """
      content/articles/a.md:5:15: erreur : deux-points imprévus
        5 | summary: Nice : la suite
          |               ^
        aide : mettez la valeur entre guillemets droits : "…" ; si cette ligne est un champ, alignez-la sur les autres
      """),
    Trap(
      line5: "summary: !important",
      """
      content/articles/a.md:5:10: erreur : texte sans guillemets qui commence par « ! »
        5 | summary: !important
          |          ^
        aide : mettez-le entre guillemets droits : "…"
      """),
    Trap(
      line5: "tags: [été, hiver\nlang: fr",
      """
      content/articles/a.md:5:7: erreur : crochet ou accolade ouvert et jamais fermé
        5 | tags: [été, hiver
          |       ^
        aide : ajoutez ] ou } à la fin de la valeur
      """),
    Trap(
      line5: "summary: @moi",
      """
      content/articles/a.md:5:10: erreur : texte sans guillemets qui commence par « @ »
        5 | summary: @moi
          |          ^
        aide : mettez-le entre guillemets droits : "…"
      """),
    Trap(
      line5: "summary\nlang: fr",
      """
      content/articles/a.md:5:1: erreur : deux-points absents après le nom du champ
        5 | summary
          | ^
        aide : écrivez « nom: valeur »
      """),
  ])
  func `that is not YAML is reported with its place and the fix`(trap: Trap) async throws {
    try await trap.check()
  }

  @Test(arguments: [
    Trap(
      line5: "titel: Été",
      """
      content/articles/a.md:5:1: erreur : champ inconnu : « titel »
        5 | titel: Été
          | ^^^^^
        aide : vouliez-vous dire « title » ?
      """),
    Trap(
      line5: "sources: [{title: Été à Orléans, ulr: x}]",
      """
      content/articles/a.md:5:34: erreur : champ inconnu : « ulr »
        5 | sources: [{title: Été à Orléans, ulr: x}]
          |                                  ^^^
        aide : vouliez-vous dire « url » ?
      """),
    Trap(
      line5: "météo: grise",
      """
      content/articles/a.md:5:1: erreur : champ inconnu : « météo »
        5 | météo: grise
          | ^^^^^
        aide : champs possibles : id, title, date, slug, event, summary, authors, topics, tags, \
      places, actors, sources, corrections, aliases, draft, expires, lang
      """),
    Trap(
      text("id: a\ndate: 2022-07-19"),
      """
      content/articles/a.md:2:1: erreur : champ « title » absent
        2 | id: a
          | ^
        aide : ajoutez une ligne « title: … »
      """),
    Trap(
      text("title: Été\ndate: 2022-07-19"),
      """
      content/articles/a.md:2:1: erreur : champ « id » absent
        2 | title: Été
          | ^
        aide : ajoutez une ligne « id: un-nom-simple »
      """),
    Trap(
      text("id: a\ntitle:\ndate: 2022-07-19"),
      """
      content/articles/a.md:3:1: erreur : champ « title » vide
        3 | title:
          | ^^^^^
        aide : écrivez sa valeur après les deux-points
      """),
    Trap(
      line5: "sources: [{url: \"https://example.org/\"}]",
      """
      content/articles/a.md:5:11: erreur : champ « title » absent
        5 | sources: [{url: "https://example.org/"}]
          |           ^
        aide : ajoutez une ligne « title: … »
      """),
    Trap(
      text("[a, b]"),
      """
      content/articles/a.md:2:1: erreur : « article » : il faut des champs « nom: valeur », un par ligne
        2 | [a, b]
          | ^
        aide : écrivez un champ par ligne, tel que « title: … »
      """),
  ])
  func `with a wrong or missing field is reported with the right one`(trap: Trap) async throws {
    try await trap.check()
  }

  @Test func `says all that is wrong in one run, by file and line`() async throws {
    let site = try await buildSite([
      "articles/b.md": article("b", "draft: no\ntopics: [ville]\nsumary: x", body: "<b>x</b>"),
      "articles/a.md": article("a", title: "\"\"", body: "[x](art:b)"),
      "articles/c.md": "",
      "pages/a.md": text("menu: 0\ntitel: x"),
      "topics/x.md": text("title: X\nparent: y"),
      "site.yml": siteFile("langue: fr"),
    ])
    #expect(
      site.headlines == [
        "content/articles/a.md:3:1: erreur : champ « title » vide",
        "content/articles/b.md:5:8: erreur : « draft » : il faut true ou false",
        "content/articles/b.md:6:10: erreur : thème inconnu : « ville »",
        "content/articles/b.md:7:1: erreur : champ inconnu : « sumary »",
        "content/articles/b.md:10:1: erreur : HTML dans un texte : <b>",
        "content/articles/b.md:10:5: erreur : HTML dans un texte : </b>",
        "content/articles/c.md: erreur : fichier vide",
        "content/pages/a.md:2:1: erreur : champ « title » absent",
        "content/pages/a.md:2:7: erreur : « menu » : il faut un nombre entier",
        "content/pages/a.md:3:1: erreur : champ inconnu : « titel »",
        "content/site.yml:3:1: erreur : champ inconnu : « langue »",
        "content/topics/x.md:3:9: erreur : thème inconnu : « y »",
      ])
    #expect(site.paths == [])
  }
}
