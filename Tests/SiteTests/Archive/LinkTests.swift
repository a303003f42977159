import Testing

@Suite struct `Links between texts` {
  /// A small chronicle, in which article `a` says what a test wants.
  private func site(
    _ body: String, _ change: (inout SiteUnderTest) -> Void = { _ in }
  ) async throws -> BuiltSite {
    try await buildSite(
      [
        "articles/2022/a.md": article("a", body: body),
        "articles/2022/b.md": article(
          "b", "slug: autre-adresse", body: "## L’été\n\nUn.\n\n## L’été\n\nDeux."),
        "articles/bb.md": article("identifiant-long"),
        "articles/brouillon.md": article("brouillon", "draft: true"),
        "topics/ville.md": text("title: Ville", body: "## Partie"),
        "editions/juillet.md": text("title: Juillet\ndate: 2022-07-31\ndates: 2022-07"),
        "editions/cachee.md": text("title: Cachée\ndate: 2022-07-31\ndates: 2022\ndraft: true"),
        "pages/a-propos.md": text("title: À propos", body: "## Licence"),
        "pages/cachee.md": text("title: Cachée\ndraft: true"),
        "media/Été 1.pdf": "document",
        "site.yml": siteFile(),
      ], change)
  }

  @Test(arguments: [
    ("b.md", "/articles/autre-adresse/"), ("./b.md", "/articles/autre-adresse/"),
    ("../bb.md", "/articles/bb/"), ("art:b", "/articles/autre-adresse/"),
    ("art:identifiant-long", "/articles/bb/"), ("b.md#l-ete", "/articles/autre-adresse/#l-ete"),
    ("art:b#l-ete-2", "/articles/autre-adresse/#l-ete-2"),
    ("../../topics/ville.md", "/topics/ville/"),
    ("../../topics/ville.md#partie", "/topics/ville/#partie"),
    ("../../editions/juillet.md", "/editions/juillet/"), ("../../pages/a-propos.md", "/a-propos/"),
    ("../../media/%C3%89t%C3%A9%201.pdf", "/media/%C3%89t%C3%A9%201.pdf"),
    ("<../../media/Été 1.pdf>", "/media/%C3%89t%C3%A9%201.pdf"),
    ("../../media/%C3%89t%C3%A9%201.pdf#page=2", "/media/%C3%89t%C3%A9%201.pdf#page=2"),
    ("/topics/ville/", "/topics/ville/"), ("/", "/"), ("/archive/2022/", "/archive/2022/"),
    ("/articles/autre-adresse/#l-ete", "/articles/autre-adresse/#l-ete"),
    ("/feed.xml", "/feed.xml"),
    ("/a-propos/#licence", "/a-propos/#licence"),
    ("https://chronique.example/topics/ville/", "/topics/ville/"),
    ("#ici", "#ici"), ("https://example.org/x?y=1#z", "https://example.org/x?y=1#z"),
    ("mailto:a@example.org", "mailto:a@example.org"),
  ])
  func `lead where their author meant`(link: String, address: String) async throws {
    let site = try await site("## Ici\n\n[mot](\(link))")
    #expect(site.report == "")
    let rel = address.hasPrefix("https:") ? " rel=\"noreferrer\"" : ""
    #expect(site["/articles/a/"].contains("<a href=\"\(address)\"\(rel)>mot</a>"))
  }

  @Test(arguments: [
    ("art:bé", "aucun article pour « art:bé »", "vouliez-vous dire « b » ?"),
    (
      "art:tout-autre", "aucun article pour « art:tout-autre »",
      "recopiez le champ « id: » de l’article visé"
    ),
    (
      "art:identifian-long", "aucun article pour « art:identifian-long »",
      "vouliez-vous dire « identifiant-long » ?"
    ),
    (
      "c.md", "aucun fichier pour le lien « c.md »",
      "vouliez-vous dire a.md ?"
    ),
    (
      "../pages/a-propos.md", "aucun fichier pour le lien « ../pages/a-propos.md »",
      "partez du dossier de ce texte ; ../ remonte d’un dossier"
    ),
    (
      "../../../secret.md", "aucun fichier pour le lien « ../../../secret.md »",
      "partez du dossier de ce texte ; ../ remonte d’un dossier"
    ),
    ("b.md#lete", "aucun titre pour le lien « b.md#lete »", "vouliez-vous dire « #l-ete » ?"),
    (
      "#la", "aucun titre pour le lien « #la »",
      "recopiez un titre du texte visé, en minuscules et avec des traits d’union"
    ),
    (
      "/topics/ville", "aucune page de ce site à l’adresse /topics/ville",
      "vouliez-vous dire /topics/ville/ ?"
    ),
    (
      "/topics/vile/", "aucune page de ce site à l’adresse /topics/vile/",
      "faites plutôt un lien vers le fichier du texte, ou art: et son identifiant"
    ),
    (
      "/nulle-part-du-tout/", "aucune page de ce site à l’adresse /nulle-part-du-tout/",
      "faites plutôt un lien vers le fichier du texte, ou art: et son identifiant"
    ),
    (
      "/articles/autre-adresse/#lete", "aucun titre pour le lien « /articles/autre-adresse/#lete »",
      "vouliez-vous dire « #l-ete » ?"
    ),
    (
      "/a-propos/#license", "aucun titre pour le lien « /a-propos/#license »",
      "vouliez-vous dire « #licence » ?"
    ),
    (
      "https://chronique.example/perdu/", "aucune page de ce site à l’adresse /perdu/",
      "faites plutôt un lien vers le fichier du texte, ou art: et son identifiant"
    ),
    ("art:brouillon", "« art:brouillon » n’est pas publié", "publiez-le, ou retirez ce renvoi"),
    ("../brouillon.md", "« ../brouillon.md » n’est pas publié", "publiez-le, ou retirez ce renvoi"),
    (
      "../../editions/cachee.md", "« ../../editions/cachee.md » n’est pas publié",
      "publiez-le, ou retirez ce renvoi"
    ),
    (
      "../../pages/cachee.md", "« ../../pages/cachee.md » n’est pas publié",
      "publiez-le, ou retirez ce renvoi"
    ),
    ("", "lien qui ne mène nulle part", "écrivez l’adresse entre les parenthèses"),
    (
      "javascript:x", "« javascript: » au début d’un lien",
      "prenez une adresse en https:, http: ou mailto:, un fichier des textes, ou art: et un identifiant"
    ),
  ])
  func `that are dead are errors with the way out`(
    link: String, summary: String, help: String
  ) async throws {
    let site = try await site("Été : [mot](\(link))")
    #expect(
      site.report == """
        content/articles/2022/a.md:7:7: erreur : \(summary)
          7 | Été : [mot](\(link))
            |       ^
          aide : \(help)

        """)
  }

  @Test func `to what is not published yet work in a build with drafts`() async throws {
    let site = try await site("[x](art:brouillon) [y](../../pages/cachee.md)") { $0.drafts = true }
    #expect(site.report == "")
    #expect(site["/articles/a/"].contains(#"href="/articles/brouillon/""#))
  }

  @Test func `of topics, editions and pages are held to the same`() async throws {
    let site = try await buildSite([
      "topics/t.md": text("title: T", body: "[x](art:un)"),
      "editions/e.md": text(
        "title: E\ndate: 2022-07-19\ndates: 2022", body: "[x](../articles/deux.md)"),
      "pages/p.md": text("title: P", body: "![x](../media/trois.jpg)"),
    ])
    #expect(
      site.headlines == [
        "content/editions/e.md:7:1: erreur : aucun fichier pour le lien « ../articles/deux.md »",
        "content/pages/p.md:5:1: erreur : aucun fichier pour l’image « ../media/trois.jpg »",
        "content/topics/t.md:5:1: erreur : aucun article pour « art:un »",
      ])
  }

  @Test func `to a note for editors are errors, for it is never published`() async throws {
    let site = try await buildSite([
      "README.md": "Pour nous.", "articles/a.md": article("a", body: "[Note](../README.md)"),
    ])
    #expect(
      site.headlines == [
        "content/articles/a.md:7:1: erreur : aucun fichier pour le lien « ../README.md »"
      ])
  }

  @Test func `to a text that cannot be read are no mistakes of their own`() async throws {
    let site = try await buildSite([
      "articles/a.md": text("id: a\ndate: 2022-07-19"),
      "articles/b.md": article("b", "topics: [t]", body: "[un](a.md) [deux](art:a)"),
      "topics/t.md": text("titre: T"),
      "editions/e.md": text("title: E\ndate: 2022-07-19\narticles: [a, b]"),
    ])
    #expect(
      site.headlines == [
        "content/articles/a.md:2:1: erreur : champ « title » absent",
        "content/topics/t.md:2:1: erreur : champ inconnu : « titre »",
        "content/topics/t.md:2:1: erreur : champ « title » absent",
      ])
  }
}

@Suite struct `Links back` {
  @Test func `name each article that links here once, the newest first`() async throws {
    let site = try await buildSite([
      "articles/a.md": article(
        "a", date: "2022-01-01", body: "[moi](a.md) [moi](art:a) [x](#ici)\n\n## Ici"),
      "articles/b.md": article(
        "b", date: "2022-01-02", body: "[a](a.md) [b](art:a#ici) [c](/articles/a/)"),
      "articles/c.md": article(
        "c", date: "2022-01-03", body: "[a](https://chronique.example/articles/a/)"),
      "articles/d.md": article("d", date: "2022-01-04", body: "[b](b.md)"),
      "topics/t.md": text("title: T", body: "[a](art:a)"),
    ])
    #expect(site.report == "")
    #expect(site.lines("backlink", at: "/articles/a/") == ["/articles/c/", "/articles/b/"])
    #expect(site.lines("backlinks", at: "/articles/a/") == ["2 articles renvoient à celui-ci"])
    #expect(site.lines("backlink", at: "/articles/b/") == ["/articles/d/"])
    #expect(site.lines("backlinks", at: "/articles/b/") == ["1 article renvoie à celui-ci"])
    #expect(site.lines("backlink", at: "/articles/d/") == [])
  }
}
