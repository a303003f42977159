import Testing

@Suite struct `What is reported of a text` {
  private func report(
    _ body: String, _ change: (inout SiteUnderTest) -> Void = { _ in }
  ) async throws -> BuiltSite {
    try await buildSite(["articles/a.md": article("a", body: body)], change)
  }

  @Test(arguments: [
    ("Un <b>mot</b>.", "écrivez **…**"), ("<iframe src=\"a\"></iframe>", "écrivez un lien"),
    ("a<br>b", "finissez la ligne par une barre"), ("<!-- a -->", "retirez-le"),
    ("<machin>", "écrivez-le en Markdown"),
  ]) func `raw HTML is refused with what to write instead`(body: String, help: String) async throws
  {
    let site = try await report(body)
    #expect(site.messages.first?.contains(help) == true, "\(site.report)")
    #expect(site.files.isEmpty)
  }

  @Test func `an image says what it shows and comes from the site`() async throws {
    let site = try await report("![](https://ailleurs.example/a.png)")
    #expect(site.report.contains("image sans texte de remplacement"))
    #expect(site.report.contains("image prise sur un autre site : ailleurs.example"))
    #expect(site.files.isEmpty)
  }

  private let mistakes = "> [!NOET]\n> **Attention :**texte [ici](https://a.example/?utm_a=b)"

  @Test func `what may be meant is a warning with its place and its fix`() async throws {
    let site = try await report(mistakes)
    #expect(
      site.messages.map { $0.prefix { $0 != "\n" } } == [
        "content/articles/a.md:7:3: attention : encadré inconnu : [!NOET]",
        "content/articles/a.md:8:3: attention : « ** » restera visible dans le texte",
        "content/articles/a.md:8:24: attention : adresse qui sert à suivre les lecteurs : utm_a=b",
        "content/articles/a.md:8:24: attention : « ici » ne dit pas où mène le lien",
      ])
    #expect(site.report.contains("vouliez-vous dire [!NOTE] ?"))
    #expect(site.has("/articles/a/"))
  }

  @Test func `a strict build writes nothing when there is a warning`() async throws {
    let site = try await report(mistakes) { $0.strict = true }
    #expect(site.files.isEmpty)
    #expect(try await report("Texte.") { $0.strict = true }.has("/articles/a/"))
  }

  @Test func `titles of alerts come from the theme, in feeds too`() async throws {
    let site = try await report("> [!TIP]\n> a\n\n## Titre")
    #expect(site["/articles/a/"].contains("<aside class=\"alert alert-tip\" role=\"note\">"))
    let feed = site["/feed.xml"]
    #expect(feed.contains("<blockquote>\n<p class=\"alert-title\""))
    #expect(!feed.contains("heading-link"))
  }
}
