import Testing

/// The typography of what an editor typed, as pages and feeds show it.
@Suite struct `The typography of a site` {
  @Test(arguments: [
    ("/articles/un/", "Qui surveille\u{202F}?"), ("/articles/un/", "L’essai\u{A0}: 25\u{A0}%"),
    ("/articles/un/", "Est-ce «\u{202F}sûr\u{202F}»\u{202F}?"),
    ("/articles/un/", "C’était à 12\u{A0}km"),
    ("/articles/un/", "It’s source ?"), ("/articles/un/", "Rectifié…"),
    ("/articles/two/", "Who’s next ?"), ("/articles/two/", "It’s “safe” ?"),
    ("/articles/drei/", "Wer weiss ?"), ("/articles/drei/", "Er's &quot;sicher&quot; ?"),
    ("/topics/drones/", "L’essaim\u{202F}!"), ("/editions/ete/", "Qu’est-ce\u{202F}?"),
    ("/a-propos/", "D’où\u{202F}?"),
    ("/feed.xml", "Qui surveille\u{202F}?"), ("/feed.xml", "Wer weiss ?"),
  ]) func `goes by the language of the text`(address: String, words: String) async throws {
    #expect(try await Self.site.build()[address].contains(words))
  }

  @Test func `holds for names and acronyms, and leaves addresses as they were`() async throws {
    let site = try await Self.named.build()
    #expect(site.report == "")
    for (address, name) in [
      ("/tags/l-homme/", "L’homme\u{202F}!"), ("/places/l-etang/", "L’Étang"),
      ("/actors/d-abord/", "«\u{202F}D’abord\u{202F}»"), ("/sources/aujourd-hui/", "Aujourd’hui"),
    ] {
      #expect(site[address].contains("<h1>\(name)</h1>"), "\(address)")
      #expect(site["/articles/un/"].contains("<a href=\"\(address)\">\(name)</a>"), "\(name)")
    }
    let page = site["/articles/un/"]
    #expect(page.contains("<abbr title=\"caisse d’allocations\">CAF</abbr>"))
    #expect(page.contains("Agence d’ici"))
  }

  @Test func `finds the terms that it found in the words as they are written`() async throws {
    let site = try await buildSite([
      "articles/un.md": article("un", "tags: [\"l'eau\", \"L'EAU\"]"),
      "articles/deux.md": article("deux", "tags: [l’eau]"),
    ])
    #expect(site.report == "")
    #expect(site.lines("count", at: "/tags/") == ["1 mot-clé"])
    #expect(site["/tags/l-eau/"].contains("L’EAU"))
  }

  private static let named = {
    var site = SiteUnderTest([
      "acronyms.yml": "CAF: caisse d'allocations\n",
      "articles/un.md": article(
        "un",
        """
        tags: ["L'homme !"]
        places: [L'Étang]
        actors: ['"D''abord"']
        sources: [{title: T, publisher: Aujourd'hui, author: Agence d'ici}]
        """, body: "La CAF."),
    ])
    site.theme = Repository.theme
    return site
  }()

  private static let site = SiteUnderTest([
    "topics/drones.md": text("title: L'essaim !"),
    "editions/ete.md": text("title: Qu'est-ce ?\ndate: 2022-07-01\narticles: [un]"),
    "pages/a-propos.md": text("title: D'où ?"),
    "articles/un.md": article(
      "un", title: "Qui surveille ?",
      """
      summary: "L'essai : 25 %"
      topics: [drones]
      sources:
        - title: C'était à 12 km
        - {title: "It's source ?", lang: en}
      corrections:
        - {date: 2022-08-01, text: Rectifié...}
      """, body: "Est-ce \"sûr\" ?"),
    "articles/two.md": article("two", title: "Who's next ?", "lang: en", body: "It's \"safe\" ?"),
    "articles/drei.md": article(
      "drei", title: "Wer weiss ?", "lang: de", body: "Er's \"sicher\" ?"),
  ])
}
