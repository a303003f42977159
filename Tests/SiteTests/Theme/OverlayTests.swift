import Testing

@testable import Chronicle
@testable import Publishing

@Suite struct `A theme laid over another` {
  private func build(
    _ theme: [String: String], _ change: (inout SiteUnderTest) -> Void = { _ in }
  ) async throws -> BuiltSite {
    try await buildSite(["pages/a.md": text("title: A")]) {
      $0.theme = theme.mapValues { Array($0.utf8) }
      $0.baseTheme = PlainTheme.files
      change(&$0)
    }
  }

  @Test func `may change nothing`() async throws {
    let plain = try await buildSite(["pages/a.md": text("title: A")])
    let site = try await build(["theme.yml": "name: Le mien"])
    #expect(site.report == "")
    #expect(site.paths == plain.paths)
    for path in site.paths { #expect(site[path] == plain[path], "\(path)") }
  }

  @Test func `changes one template by one file`() async throws {
    let site = try await build(["templates/page.mustache": "{{>head}}\nown: {{title}}\n"])
    #expect(site.report == "")
    #expect(site["/a/"].contains("own: A"))
    #expect(site["/a/"].contains("kind: page"))
    #expect(site["/"].contains("kind: home"))
  }

  @Test func `changes and adds assets`() async throws {
    let site = try await build([
      "assets/style.css": "p {}", "assets/own.css": "q {}",
      "templates/page.mustache": "{{assets.own.css}} {{assets.style.css}}",
    ])
    #expect(site.report == "")
    let styles = site.paths.filter { $0.hasSuffix(".css") }
    #expect(Set(styles.map { site[$0] }) == ["p {}", "q {}"])
  }

  @Test func `changes wording key by key`() async throws {
    let site = try await build([
      "strings/fr.yml":
        "own: à moi\ntitle_archive: Tout\narticles: {one: \"{n} a\", other: \"{n} b\"}",
      "templates/archive.mustache":
        "{{page.title}}, {{count_text}}, {{strings.own}}, {{strings.title_sources}}",
    ])
    #expect(site.report == "")
    #expect(site["/archive/"] == "Tout, 0 b, à moi, Sources")
  }

  @Test func `that gives a key another form must give it one that serves`() async throws {
    let site = try await build(["strings/fr.yml": "articles: articles"])
    #expect(
      site.headlines == ["theme/strings/fr.yml: erreur : texte « articles » absent ou incomplet"])
  }

  @Test func `in a language of its own must say all of it, each missing text reported once`()
    async throws
  {
    let site = try await build(["strings/de.yml": "title_archive: Archiv"]) {
      $0.content["site.yml"] = Array(siteFile("lang: de").utf8)
    }
    #expect(site.headlines.count == Strings.Key.allCases.count + Strings.CountKey.allCases.count)
    #expect(site.headlines.allSatisfy { $0.hasPrefix("theme/strings/de.yml: erreur : texte « ") })
  }

  @Test func `shows a mistake in the file where it lies`() async throws {
    let site = try await build(["templates/head.mustache": "{{nom}}", "strings/fr.yml": "a: [b"])
    #expect(
      site.headlines.first
        == "theme/strings/fr.yml:1:4: erreur : crochet ou accolade ouvert et jamais fermé")
    let other = try await build(["templates/full.mustache": "{{nom}}"]) {
      $0.baseTheme?["templates/page.mustache"] = Array("{{>full}}\n{{titel}}".utf8)
    }
    #expect(
      other.headlines.filter { $0.contains("inconnu") } == [
        "built-in/templates/page.mustache:2:1: erreur : nom inconnu ici : « titel »",
        "theme/templates/full.mustache:1:1: erreur : nom inconnu ici : « nom »",
      ])
    #expect(other.report.contains("  2 | {{titel}}\n    | ^^^^^^^^^"))
    #expect(other.report.contains("  1 | {{nom}}\n    | ^^^^^^^"))
  }

  @Test func `says which of its templates nothing shows, such as those renamed since`() async throws
  {
    let site = try await build([
      "templates/brief.mustache": "a", "templates/page.mustache": "{{>own}}",
      "templates/own.mustache": "",
    ]) {
      $0.baseTheme?["templates/spare.mustache"] = Array("b".utf8)
    }
    #expect(
      site.headlines == [
        "theme/templates/brief.mustache: attention : gabarit dont aucune page ne se sert"
      ])
  }

  @Test(arguments: [[:], ["note.txt": "", "page.mustache": ""]])
  func `must have something of a theme`(files: [String: String]) async throws {
    let site = try await build(files)
    #expect(
      site.headlines == [
        "theme/theme.yml: erreur : dossier sans theme.yml : ce n’est pas un thème graphique"
      ])
  }

  @Test func `must describe itself rightly, if it does`() async throws {
    let other = try await build(["theme.yml": "nom: Le mien"])
    #expect(other.headlines.first == "theme/theme.yml:1:1: erreur : champ inconnu : « nom »")
  }
}
