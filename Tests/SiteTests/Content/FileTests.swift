import Testing

@Suite struct `Files of the content folder` {
  private func report(of bytes: [UInt8]) async throws -> String {
    var site = SiteUnderTest([:])
    site.content["articles/a.md"] = bytes
    let built = try await site.build()
    #expect(built.paths == [])
    return built.report
  }

  @Test(arguments: ["", "\n", "  \r\n\t\n", "\u{FEFF}", "\u{FEFF}\n"])
  func `that are empty are reported`(file: String) async throws {
    #expect(
      try await report(of: Array(file.utf8)) == """
        content/articles/a.md: erreur : fichier vide
          aide : remplissez-le ou supprimez-le

        """)
  }

  @Test func `in Latin-1 are reported with the place of the first byte`() async throws {
    let bytes = Array("---\nid: a\ntitle: L'".utf8) + [0xE9, 0x74, 0xE9] + "\n---\n".utf8
    #expect(
      try await report(of: bytes) == """
        content/articles/a.md:3:10: erreur : fichier qui n’est pas en UTF-8 : octet E9 à la position 19
          3 | title: L'\u{FFFD}t\u{FFFD}
            |          ^
          aide : enregistrez-le en UTF-8 ; s’il vient de Windows : iconv -f WINDOWS-1252 -t UTF-8

        """)
  }

  @Test(arguments: ["", "\u{FEFF}"])
  func `in Latin-1 are reported when only the text is`(mark: String) async throws {
    let bytes = Array((mark + article("a", title: "Été")).utf8) + [0xE9]
    let report = try await report(of: bytes)
    #expect(report.hasPrefix("content/articles/a.md:8:1: erreur : fichier qui n’est pas en UTF-8"))
    #expect(report.contains("octet E9 à la position \(bytes.count - 1)\n"))
  }

  @Test func `in Latin-1 from the first line on are reported as an editor counts`() async throws {
    let bytes = Array("\u{FEFF}L'".utf8) + [0xE9]
    let report = try await report(of: bytes)
    #expect(report.hasPrefix("content/articles/a.md:1:3: erreur : fichier qui n’est pas en UTF-8"))
    #expect(report.contains("octet E9 à la position 5\n"))
  }

  @Test func `may end lines with a carriage return, and mistakes have their line all the same`()
    async throws
  {
    let file = article("a", body: "Un.\n\n{lang=x}\u{C}").replacing("\n", with: "\r")
    let report = try await report(of: Array(file.utf8))
    #expect(report.hasPrefix("content/articles/a.md:9:9: erreur : caractère invisible U+000C"))
    #expect(report.contains("\n  9 | {lang=x}\n"))
  }

  @Test func `that are too large for a text are not read`() async throws {
    var bytes = Array(article("a").utf8)
    bytes += [UInt8](repeating: UInt8(ascii: "x"), count: 9 << 20)
    #expect(
      try await report(of: bytes) == """
        content/articles/a.md: erreur : texte trop long : au plus 8 Mo
          aide : mettez le document dans le dossier media, et un lien vers lui dans le texte

        """)
  }

  @Test func `without front matter are reported`() async throws {
    #expect(
      try await report(of: Array("Titre\n\nTexte.\n".utf8)) == """
        content/articles/a.md:1: erreur : en-tête absent : la première ligne doit être ---
          1 | Titre
          aide : commencez par une ligne ---, puis les champs, tels que « title: … », puis une ligne ---

        """)
  }

  @Test func `with front matter that is never closed are reported`() async throws {
    #expect(
      try await report(of: Array("---\nid: a\n\nTexte.\n".utf8)) == """
        content/articles/a.md:1: erreur : en-tête ouvert à la ligne 1 et jamais fermé
          1 | ---
          aide : ajoutez une ligne --- entre les champs et le texte

        """)
  }

  @Test(arguments: ["---\n---\n", "---\n\n# rien\n---\nTexte.\n"])
  func `with empty front matter are reported`(file: String) async throws {
    let report = try await report(of: Array(file.utf8))
    #expect(report.hasPrefix("content/articles/a.md:1: erreur : en-tête vide\n"))
  }

  @Test func `may begin with a byte order mark and end lines in CRLF`() async throws {
    let file = article(
      "a", title: "Été", "summary: Deux\nsources:\n  - title: Trois\n    publisher: Quatre",
      body: "Un.\n\n## Deux\n\n- trois\n- quatre\n\n```\ncinq\n```")
    let plain = try await buildSite(["articles/a.md": file])
    let marked = try await buildSite(["articles/a.md": "\u{FEFF}" + file])
    let windows = try await buildSite([
      "articles/a.md": "\u{FEFF}"
        + file.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\r\n")
    ])
    #expect(plain.report == "")
    #expect(marked.differences(from: plain) == [])
    #expect(windows.report == "")
    #expect(windows.differences(from: plain) == [])
  }

  @Test func `are quoted rightly though they end lines in CRLF`() async throws {
    let file = "\u{FEFF}---\r\nid: a\r\ntitle: Été\r\ndate: 2022\r\n---\r\nTexte.\r\n"
    #expect(
      try await report(of: Array(file.utf8)) == """
        content/articles/a.md:4:7: erreur : « date » : il faut une date telle que 2022-07-19 ou \
        2022-07-19 14:30
          4 | date: 2022
            |       ^^^^
          aide : corrigez « 2022 », ou supprimez le champ s’il est facultatif

        """)
  }

  @Test func `may hold three hyphens in their text`() async throws {
    let body = "Avant.\n\n---\n\ntitle: Milieu\n\n---\n\nAprès."
    let site = try await buildSite(["articles/a.md": article("a", body: body)])
    let page = site["/articles/a/"]
    #expect(site.report == "")
    #expect(site.lines("heading", at: "/articles/a/") == ["Titre a"])
    for part in ["Avant.", "<hr", "title\u{A0}: Milieu", "Après."] { #expect(page.contains(part)) }
  }

  @Test func `that nothing would be made of are reported`() async throws {
    let site = try await buildSite([
      "article.md": article("a"), "articles/photo.jpg": "x", "brouillons/a.md": "x",
      "articles/a.markdown": article("a"), "README.md": "note", "LICENSE": "note",
    ])
    #expect(
      site.headlines == [
        "content/article.md: erreur : fichier dont rien ne serait fait",
        "content/articles/a.markdown: erreur : fichier dont rien ne serait fait",
        "content/articles/photo.jpg: erreur : fichier dont rien ne serait fait",
        "content/brouillons/a.md: erreur : fichier dont rien ne serait fait",
      ])
  }

  @Test func `may be sorted into folders, which change no address`() async throws {
    let site = try await buildSite(["articles/2022/07/a.md": article("a")])
    #expect(site.has("/articles/a/"))
  }

  @Test func `must have names that make addresses`() async throws {
    for name in ["Été 2022", "pourquoi ?", "50%41", "a#b", ".."] {
      let site = try await buildSite(["articles/\(name).md": article("a")])
      let addresses = site.has("/") ? site.lines("article", at: "/") : []
      let isPlain = addresses.allSatisfy { address in
        address.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x2D...0x39).contains($0) }
          && !address.contains("..")
      }
      #expect(isPlain, "articles/\(name).md gives \(addresses)")
      #expect(site.report != "" || !addresses.isEmpty)
    }
  }
}
