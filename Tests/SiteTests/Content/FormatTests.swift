import Testing

@Suite struct `Formats of fields` {
  @Test(arguments: [
    (
      "id: A",
      "« id » : il faut un nom en minuscules sans accent, avec chiffres et traits d’union, tel que ville-connectee"
    ),
    (
      "slug: été",
      "« slug » : il faut un nom en minuscules sans accent, avec chiffres et traits d’union, tel que ville-connectee"
    ),
    (
      "slug: a--b",
      "« slug » : il faut un nom en minuscules sans accent, avec chiffres et traits d’union, tel que ville-connectee"
    ),
    (
      "slug: a/b",
      "« slug » : il faut un nom en minuscules sans accent, avec chiffres et traits d’union, tel que ville-connectee"
    ),
    ("expires: 2022-02-30", "« expires » : il faut un jour tel que 2022-07-19"),
    ("expires: 19/07/2022", "« expires » : il faut un jour tel que 2022-07-19"),
    (
      "event: avril 2022",
      "« event » : il faut une année, un mois, un jour ou un intervalle, tels que 2022, 2022-04, 2022-04-26 ou 2022-04/2022-06"
    ),
    (
      "event: 2022-06/2022-04",
      "« event » : il faut une année, un mois, un jour ou un intervalle, tels que 2022, 2022-04, 2022-04-26 ou 2022-04/2022-06"
    ),
    ("draft: no", "« draft » : il faut true ou false"),
    ("draft: oui", "« draft » : il faut true ou false"),
    ("lang: français", "« lang » : il faut un code de langue tel que fr, en ou pt-BR"),
    ("lang: en-x", "« lang » : il faut un code de langue tel que fr, en ou pt-BR"),
    (
      "aliases: [article12]",
      "« aliases » : il faut une adresse de ce site qui commence par /, telle que /spip.php?article12"
    ),
    (
      "aliases: [\"https://x.example/a\"]",
      "« aliases » : il faut une adresse de ce site qui commence par /, telle que /spip.php?article12"
    ),
    (
      "sources: [{title: x, url: www.example.org}]",
      "« url » : il faut une adresse complète qui commence par https:// ou http://"
    ),
    (
      "sources: [{title: x, url: \"javascript:alert(1)\"}]",
      "« url » : il faut une adresse complète qui commence par https:// ou http://"
    ),
    (
      "sources: [{title: x, archived: \"https://\"}]",
      "« archived » : il faut une adresse complète qui commence par https:// ou http://"
    ),
    ("summary: [a, b]", "« summary » : il faut un texte"),
    ("summary: {a: b}", "« summary » : il faut un texte"),
  ])
  func `are held to`(line: String, message: String) async throws {
    let isID = line.hasPrefix("id:")
    let file =
      isID ? text("\(line)\ntitle: x\ndate: 2022-07-19") : article("a", line)
    let site = try await buildSite(["articles/a.md": file])
    #expect(site.messages.count == 1)
    let headline = try #require(site.headlines.first)
    #expect(headline.hasPrefix("content/articles/a.md:\(isID ? 2 : 5):"))
    #expect(headline.hasSuffix(": erreur : \(message)"))
    #expect(site.report.hasSuffix(", ou supprimez le champ s’il est facultatif\n"))
  }

  @Test(arguments: ["2022-7-19", "19 juillet 2022", "2022", "2022-07", "2022-07-19 25:00"])
  func `of dates are those that cannot be misread`(date: String) async throws {
    let site = try await buildSite(["articles/a.md": article("a", date: date)])
    #expect(
      site.headlines == [
        "content/articles/a.md:4:7: erreur : « date » : il faut une date telle que 2022-07-19 ou "
          + "2022-07-19 14:30"
      ])
  }

  @Test func `guess no type from a text`() async throws {
    let fields = "tags: [no, 2022-07-19, 1.0, 0x10, on]\nsummary: yes\nlang: no"
    let site = try await buildSite(["articles/a.md": article("a", title: "2022", fields)])
    #expect(site.report == "")
    #expect(
      site.lines("tag", at: "/articles/a/") == [
        "/tags/no/ no", "/tags/2022-07-19/ 2022-07-19", "/tags/1-0/ 1.0",
        "/tags/0x10/ 0x10", "/tags/on/ on",
      ])
    #expect(site.lines("summary", at: "/articles/a/") == ["yes"])
    #expect(site.lines("lang", at: "/articles/a/") == ["no"])
    #expect(site.lines("heading", at: "/articles/a/") == ["2022"])
  }

  @Test func `take a language for private use, as texts do`() async throws {
    let site = try await buildSite([
      "articles/a.md": article("a", "lang: en-x-foo", body: "*a*{lang=en-x-foo}")
    ])
    #expect(site.report == "")
    #expect(site.lines("lang", at: "/articles/a/") == ["en-x-foo"])
    #expect(site["/articles/a/"].contains("<em lang=\"en-x-foo\">"))
  }

  @Test func `take one value for a list of one`() async throws {
    let site = try await buildSite(["articles/a.md": article("a", "tags: drones")])
    #expect(site.lines("tag", at: "/articles/a/") == ["/tags/drones/ drones"])
  }

  @Test(arguments: [
    ("summary: Affaire #12", "summary", 10, 7), ("summary: #12", "summary", 9, 1),
    ("summary:   Sur deux\n  lignes\t#12", "summary", 12, 8), ("tags: Affaire #12", "tags", 7, 7),
    ("tags:\n- Un\n- Affaire   #12", "tags", 3, 7), ("tags: [Affaire #12\n]", "tags", 8, 7),
    ("sources: [{title: \"#1\", publisher: Affaire #12\n}]", "publisher", 36, 7),
  ])
  func `of texts are not cut short by a comment`(
    lines: String, field: String, column: Int, length: Int
  ) async throws {
    let site = try await buildSite(["articles/a.md": article("a", lines)])
    let line = lines.hasPrefix("tags:\n") ? 7 : 5
    #expect(
      site.headlines == [
        "content/articles/a.md:\(line):\(column): erreur : « \(field) » : ce qui suit « # » n’est pas lu"
      ])
    #expect(site.report.contains(" " + String(repeating: "^", count: length) + "\n"))
    #expect(
      site.report.hasSuffix(
        "  aide : mettez la valeur entre guillemets droits, \"…\", ou le commentaire sur une ligne à lui\n"
      ))
  }

  @Test func `may have a comment where nothing can be lost`() async throws {
    let fields = """
      # rien
      summary: "Affaire #12" # une remarque
      event: 2022-07 # une remarque
      draft: false # une remarque
      aliases: /a # une remarque
      tags: # une remarque
        - C#
        - "#1" # une remarque
        - a#b
      places: [Nice] # une remarque
      sources: # une remarque
        - title: 'x' # une remarque
          url: https://example.org/#a # une remarque
      """
    let site = try await buildSite(["articles/a.md": article("a", fields)])
    #expect(site.report == "")
    #expect(site.lines("summary", at: "/articles/a/") == ["Affaire #12"])
    #expect(
      site.lines("tag", at: "/articles/a/").map { $0.split(separator: " ")[1] } == [
        "C#", "#1", "a#b",
      ])
  }

  @Test func `of optional fields may be left empty`() async throws {
    let fields = "summary:\ntags: []\nsources:\nevent:\ndraft:\nexpires:\nslug:"
    let site = try await buildSite(["articles/a.md": article("a", fields)])
    #expect(site.report == "")
    #expect(site.has("/articles/a/"))
  }
}
