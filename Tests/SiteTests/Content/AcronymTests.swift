import Testing

@testable import Chronicle

@Suite struct `The file of acronyms` {
  private func read(_ file: String) -> [String: String] {
    let folder = InputFolder(name: "content", paths: ["acronyms.yml"]) {
      _, _ throws(InputFolder.ReadFailure) in Array(file.utf8)
    }
    var problems: [Diagnostic] = []
    return Acronyms.read(folder, &problems)
  }

  @Test func `says what each stands for`() {
    #expect(
      read("CNIL: Commission\n# note\neIDAS: \"Un: deux\"\nXX20: Groupe\nEHPAÉ: Été\n") == [
        "CNIL": "Commission", "eIDAS": "Un: deux", "XX20": "Groupe", "EHPAÉ": "Été",
      ])
  }

  @Test(arguments: ["", "# rien\n"]) func `may be empty`(file: String) async throws {
    #expect(read(file) == [:])
    let site = try await buildSite(["acronyms.yml": file, "articles/a.md": article("a")])
    #expect(site.report == "")
    #expect(!site.has("acronyms.yml"))
  }

  @Test(arguments: [
    ("TAJ: un\nCNIL: deux\nTAJ: trois", "3:1: erreur : champ « TAJ » déjà écrit à la ligne 1"),
    ("TAJ:", "1:1: erreur : sigle « TAJ » sans signification"),
    ("TAJ: \"  \"", "1:1: erreur : sigle « TAJ » sans signification"),
    ("TAJ: [un]", "1:6: erreur : sigle « TAJ » sans signification"),
    ("A: un", "1:1: erreur : « A » n’est pas un sigle"),
    ("5G: un", "1:1: erreur : « 5G » n’est pas un sigle"),
    ("G20: un", "1:1: erreur : « G20 » n’est pas un sigle"),
    ("CC-BY: un", "1:1: erreur : « CC-BY » n’est pas un sigle"),
    ("cnil: un", "1:1: erreur : « cnil » n’est pas un sigle"),
    ("C.N.I.L.: un", "1:1: erreur : « C.N.I.L. » n’est pas un sigle"),
    ("LA CNIL: un", "1:1: erreur : « LA CNIL » n’est pas un sigle"),
    ("TAJ: un # deux", "1:6: erreur : « TAJ » : ce qui suit « # » n’est pas lu"),
    ("- TAJ", "1:1: erreur : ce n’est pas une liste de sigles"),
    ("TAJ: l'un: deux", "1:10: erreur : deux-points imprévus"),
  ])
  func `is checked line by line`(file: String, headline: String) async throws {
    let site = try await buildSite(["acronyms.yml": file])
    #expect(site.headlines == ["content/acronyms.yml:\(headline)"])
    #expect(site.paths == [])
  }

  @Test func `has a way out for each mistake`() async throws {
    let site = try await buildSite(["acronyms.yml": "cnil: Commission\n"])
    #expect(
      site.report == """
        content/acronyms.yml:1:1: erreur : « cnil » n’est pas un sigle
          1 | cnil: Commission
            | ^^^^
          aide : écrivez un mot fait de lettres et de chiffres, avec deux majuscules de suite, tel que RGPD

        """)
  }
}
