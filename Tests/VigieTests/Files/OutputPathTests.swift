import Testing

@testable import vigie

@Suite struct `An output path` {
  @Test(arguments: [
    "index.html", "articles/été/index.html", "a/.hidden", "...", "a\\b", "line\nfeed",
    ".gitignored", "a/.gitignore", "a/.vigie", String(repeating: "é", count: 127) + "/x",
  ])
  func `may be`(path: String) throws {
    #expect(try OutputPath(path).string == path)
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "a//b", "a/", ".", "..", "../a", "a/../b", "a/./b", "a/..", "a\0b",
    ".vigie", ".vigie/manifest", ".gitignore", String(repeating: "é", count: 128),
  ])
  func `may not be`(path: String) {
    #expect(throws: OutputError.unsafePath(path)) { try OutputPath(path) }
  }

  @Test func `is compared by bytes`() throws {
    let composed = try OutputPath("\u{E9}")
    let decomposed = try OutputPath("e\u{301}")
    #expect(composed != decomposed)
    #expect(decomposed < composed)
    #expect(try OutputPath("Z") < OutputPath("a"))
    #expect(try OutputPath("a") < OutputPath("a/b"))
  }
}
