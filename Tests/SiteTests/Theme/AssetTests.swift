import Testing

@Suite struct `Files of a theme` {
  private func assets(_ files: [String: String]) async throws -> [String: String] {
    let site = try await buildSite([:]) { site in
      for (name, text) in files { site.theme["assets/\(name)"] = Array(text.utf8) }
    }
    #expect(site.report == "")
    return site.files.filter { $0.key.hasPrefix("assets/") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private func name(_ start: String, in files: [String: String]) -> String {
    files.keys.first { $0.hasPrefix("assets/\(start).") }.map { String($0.dropFirst(7)) } ?? ""
  }

  @Test func `have a name that changes with their bytes and not otherwise`() async throws {
    let one = try await assets(["style.css": "a {}"])
    let same = try await assets(["style.css": "a {}"])
    let other = try await assets(["style.css": "b {}"])
    #expect(one == same)
    #expect(one.keys.count == 1)
    #expect(name("style", in: one).wholeMatch(of: /style\.[0-9a-f]{16}\.css/) != nil)
    #expect(name("style", in: one) != name("style", in: other))
  }

  @Test func `are referred to by that name`() async throws {
    let site = try await buildSite([:])
    let path = try #require(site.paths.first { $0.hasPrefix("assets/") })
    #expect(site.lines("style", at: "/") == ["/\(path)"])
  }

  @Test func `refer to each other by that name, so that a new font renews its style`() async throws
  {
    let style = "@import 'more.css';\nb { src: url(fonts/a.woff2), url( \"fonts/a.woff2\" ) }"
    let before = try await assets(["style.css": style, "more.css": "i {}", "fonts/a.woff2": "1"])
    let after = try await assets(["style.css": style, "more.css": "i {}", "fonts/a.woff2": "2"])
    let font = name("fonts/a", in: before)
    let more = name("more", in: before)
    #expect(
      before["assets/" + name("style", in: before)]
        == "@import '\(more)';\nb { src: url(\(font)), url( \"\(font)\" ) }")
    #expect(font != name("fonts/a", in: after))
    #expect(more == name("more", in: after))
    #expect(name("style", in: before) != name("style", in: after))
  }

  @Test func `are found from the folder of the style that names them`() async throws {
    let files = try await assets([
      "css/x.css": "a { src: url(../fonts/b.woff) url(y.png) url(./y.png) }",
      "fonts/b.woff": "1", "css/y.png": "2", "y.png": "3",
    ])
    let (font, image) = (name("fonts/b", in: files), name("css/y", in: files).dropFirst(4))
    #expect(
      files["assets/" + name("css/x", in: files)]
        == "a { src: url(../\(font)) url(\(image)) url(./\(image)) }")
  }

  @Test func `leave other addresses in a style alone`() async throws {
    let style =
      "a { b: url(data:image/png;base64,AA==) url(#x) url(\"https://example.org/style.css\") }"
    let files = try await assets(["style.css": style])
    #expect(files.values.first == style)
  }

  @Test func `are not found above the theme, where no browser would look for them`() async throws {
    let style = "a { src: url(../../assets/a.png) }"
    let files = try await assets(["style.css": style, "a.png": "1"])
    #expect(files["assets/" + name("style", in: files)] == style)
  }

  @Test func `that name themselves are reported`() async throws {
    let site = try await buildSite([:]) {
      $0.theme["assets/a.css"] = Array("@import \"b.css\";".utf8)
      $0.theme["assets/b.css"] = Array("@import \"a.css\";".utf8)
    }
    #expect(
      site.headlines == ["theme/assets/a.css: erreur : feuille de style qui s’appelle elle-même"])
  }

  @Test func `in a folder of the host need no other address`() async throws {
    let site = try await buildSite([:]) {
      $0.baseURL = "https://x.example/chronique"
      $0.theme["assets/fonts/a.woff2"] = Array("1".utf8)
      $0.theme["assets/style.css"] = Array("b { src: url(fonts/a.woff2) }".utf8)
    }
    let style = try #require(site.paths.first { $0.hasPrefix("assets/style") })
    #expect(site.lines("style", at: "/") == ["/chronique/\(style)"])
    #expect(site[style].contains("url(fonts/a."))
  }
}
