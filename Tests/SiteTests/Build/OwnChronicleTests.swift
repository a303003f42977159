import Publishing
import Testing

@Suite struct `The chronicle of this repository` {
  private static func build() async throws -> BuiltSite {
    var site = SiteUnderTest(bytes: Repository.content)
    site.theme = Repository.theme
    site.now = "2026-01-01"
    return try await site.build()
  }

  @Test func `is built without a word of complaint`() async throws {
    let site = try await Self.build()
    #expect(site.report == "")
    #expect(site.build.articleCount >= 22)
    #expect(site.build.hiddenTextCount == 0)
    #expect(site.has("/editions/2022-07/"))
    #expect(site.has("/a-propos/"))
    for topic in ["smart-city", "biometrics", "drones", "health-data"] {
      #expect(site.has("/themes/\(topic)/"), "\(topic)")
    }
  }

  @Test func `has a topic and a source for every article`() async throws {
    let site = try await Self.build()
    let pages = site.paths.filter { $0.hasPrefix("articles/") && $0.hasSuffix(".html") }
    #expect(pages.count == site.build.articleCount)
    for page in pages {
      #expect(
        HTMLPage(site[page]).values(of: "href").contains {
          $0.hasPrefix("/themes/") && $0 != "/themes/"
        }, "\(page)")
      #expect(HTMLPage(site[page]).values(of: "class").contains("sources"), "\(page)")
    }
  }

  @Test func `has no id twice on a page, and skips no level of headings`() async throws {
    let site = try await Self.build()
    for path in site.paths where path.hasSuffix(".html") {
      let page = HTMLPage(site[path])
      #expect(page.repeatedIDs == [], "\(path)")
      #expect(page.skippedLevels == [], "\(path)")
    }
  }

  @Test func `has no link or fragment that leads nowhere`() async throws {
    let site = try await Self.build()
    #expect(site.deadAddresses() == [])
  }

  @Test func `asks nothing of another host`() async throws {
    let site = try await Self.build()
    for path in site.paths where path.hasSuffix(".html") {
      for tag in HTMLPage(site[path]).tags {
        let rel = tag.attributes.first { $0.name == "rel" }?.value ?? ""
        guard tag.name == "img" || tag.name == "script" || ["stylesheet", "icon"].contains(rel)
        else { continue }
        for attribute in tag.attributes where ["src", "href"].contains(attribute.name) {
          #expect(attribute.value.hasPrefix("/"), "\(path): \(attribute.value)")
        }
        #expect(tag.name != "script" || tag.attributes.contains { $0.name == "src" })
      }
      #expect(HTMLPage(site[path]).values(of: "style") == [], "\(path)")
    }
  }
}

extension BuiltSite {
  /// Each link, image and fragment of a page, below its own root, that leads to nothing.
  func deadAddresses(home: String = "https://chronique.example/") -> [String] {
    let pages = Dictionary(
      uniqueKeysWithValues: paths.filter { $0.hasSuffix(".html") }.map { ($0, HTMLPage(self[$0])) })
    return pages.sorted { $0.key < $1.key }.flatMap { path, page in
      page.addresses.filter { !leadsSomewhere($0, from: path, pages, home) }.map {
        "\(path): \($0)"
      }
    }
  }

  private func leadsSomewhere(
    _ address: String, from path: String, _ pages: [String: HTMLPage], _ home: String
  ) -> Bool {
    var address = address.replacing("&amp;", with: "&")
    if address.hasPrefix(home) { address = "/" + address.dropFirst(home.count) }
    guard address.hasPrefix("/") || address.hasPrefix("#") else {
      return address.hasPrefix("https://") || address.hasPrefix("http://")
        || address.hasPrefix("mailto:")
    }
    let parts = address.split(separator: "#", omittingEmptySubsequences: false)
    let target = parts[0].isEmpty ? path : String(parts[0].dropFirst())
    let file = target.isEmpty || target.hasSuffix("/") ? target + "index.html" : target
    guard files[file] != nil || files[file.replacing("%C3%A9", with: "é")] != nil else {
      return false
    }
    guard parts.count > 1, let page = pages[file] else { return true }
    return page.ids.contains(String(parts[1]))
  }
}
