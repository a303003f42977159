import Testing

@Suite struct `A site in a folder of its host` {
  @Test(arguments: ["https://x.example/chronique/", "https://x.example/chronique"])
  func `has every address in that folder`(baseURL: String) async throws {
    let site = try await GoldenCase.chronicle.build { $0.baseURL = baseURL }
    #expect(site.report == "")
    let plain = try await GoldenCase.chronicle.build { $0.baseURL = "https://x.example/" }
    #expect(site.paths == plain.paths)
    for path in site.paths where path.hasSuffix(".html") {
      let page = HTMLPage(site[path])
      let local = page.addresses.filter { $0.hasPrefix("/") }
      #expect(!local.isEmpty)
      #expect(local.filter { !$0.hasPrefix("/chronique/") } == [], "\(path)")
      #expect(
        page.addresses.filter {
          $0.hasPrefix("https://x.example/") && !$0.hasPrefix("https://x.example/chronique/")
        } == [])
    }
    for path in site.paths where path.hasSuffix(".xml") || path == "robots.txt" {
      let text = site[path].replacing("https://x.example/chronique/", with: "")
      #expect(!text.contains("https://x.example"), "\(path)")
      #expect(!text.contains("=\"/"), "\(path)")
    }
    #expect(site.paths(with: "https://chronique.example") == [])
  }

  @Test func `keeps its own links when they are written in full`() async throws {
    let site = try await buildSite([
      "articles/a.md": article("a", body: "[x](https://chronique.example/archive/)")
    ]) { $0.baseURL = "https://x.example/chronique/" }
    #expect(site.report == "")
    let links = HTMLPage(site["/articles/a/"]).addresses
    #expect(links == ["/chronique/archive/"] || links == ["https://x.example/chronique/archive/"])
  }

  @Test func `checks links by a path from its own root`() async throws {
    let site = try await buildSite([
      "articles/a.md": article("a", body: "[x](/archive/) [y](/nul/)")
    ]) {
      $0.baseURL = "https://x.example/chronique/"
    }
    #expect(site.messages.count == 1)
    #expect(site.headlines.first?.contains("aucune page de ce site à l’adresse") == true)
  }
}
