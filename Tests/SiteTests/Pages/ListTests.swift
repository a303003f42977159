import Testing

@Suite struct `Long lists` {
  private static let site = siteFile("articles-per-page: 5")

  private func build(_ count: Int, theme: [String: [UInt8]]) async throws -> BuiltSite {
    var content = articles(
      1...count, "tags: [mot]\nplaces: [Nice]\nsources: [{title: S, publisher: P}]")
    content["topics/t.md"] = text("title: T\ntags: [mot]")
    content["site.yml"] = Self.site
    return try await buildSite(content) { $0.theme = theme }
  }

  @Test func `have one page until there is enough for two`() async throws {
    let site = try await build(9, theme: PlainTheme.files)
    #expect(site.lines("article", at: "/").count == 9)
    #expect(site.lines("older", at: "/") == [""])
    #expect(site.lines("range", at: "/") == [""])
    #expect(site.paths.filter { $0.contains("page/") } == [])
  }

  @Test func `count their pages from the oldest`() async throws {
    let site = try await build(17, theme: PlainTheme.files)
    func range(_ numbers: ClosedRange<Int>) -> [String] {
      numbers.reversed().map { "/articles/a\($0)/" }
    }
    #expect(site.lines("article", at: "/") == range(11...17))
    #expect(site.lines("article", at: "/page/2/") == range(6...10))
    #expect(site.lines("article", at: "/page/1/") == range(1...5))
    #expect(site.lines("range", at: "/page/2/") == ["articles 6 à 10"])
    #expect(
      ["/", "/page/2/", "/page/1/"].map { site.lines("older", at: $0) } == [
        ["/page/2/"], ["/page/1/"], [""],
      ])
    #expect(
      ["/", "/page/2/", "/page/1/"].map { site.lines("newer", at: $0) } == [
        [""], ["/"], ["/page/2/"],
      ])
    for list in [
      "/topics/t/", "/tags/mot/", "/places/nice/", "/archive/2022/", "/archive/2022/01/",
    ] {
      #expect(site.lines("article", at: list) == range(11...17), "\(list)")
      #expect(site.lines("article", at: "\(list)page/2/") == range(6...10), "\(list)")
      #expect(site.lines("count", at: list) == ["17 articles"], "\(list)")
      #expect(!site.has("\(list)page/3/"))
    }
  }

  @Test(arguments: ["plain", "vigie"])
  func `leave every older page as it was, byte for byte`(theme: String) async throws {
    let theme = theme == "plain" ? PlainTheme.files : Repository.theme
    var before = try await build(100, theme: theme)
    #expect(before.paths.count { $0.contains("page/") } == 6 * 19)
    for count in [101, 104, 105, 106, 110] {
      let after = try await build(count, theme: theme)
      for path in before.paths where path.contains("page/") {
        #expect(after.older(path, than: before) == before[path], "\(path) with \(count) articles")
      }
      before = after
    }
  }
}

extension BuiltSite {
  private var lastPage: Int { paths.count { $0.hasPrefix("page/") } }

  /// A page as it was when it was the last with a number: the way to newer articles led to the list.
  fileprivate func older(_ path: String, than before: BuiltSite) -> String {
    let last = before.lastPage
    guard path.hasSuffix("page/\(last)/index.html"), lastPage > last else { return self[path] }
    let list = path.dropLast("page/\(last)/index.html".count)
    return self[path].replacing("/\(list)page/\(last + 1)/", with: "/\(list)")
  }
}
