import Chronicle
import Testing

@testable import SiteFolder

@Suite struct `An output path` {
  @Test(arguments: [
    "index.html", "articles/été/index.html", "a/.hidden", "...", "a\\b", "line\nfeed",
    ".gitignored", "a/.gitignore", "a/.vigie", String(repeating: "é", count: 127) + "/x",
  ])
  func `may be`(path: String) {
    #expect(OutputPath(path).isSafe)
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "a//b", "a/", ".", "..", "../a", "a/../b", "a/./b", "a/..", "a\0b",
    ".vigie", ".vigie/manifest", ".gitignore", String(repeating: "é", count: 128),
  ])
  func `may not be`(path: String) throws {
    let folder = try TemporaryFolder()
    let writer = try OutputWriter(folder: folder.path)
    #expect(!OutputPath(path).isSafe)
    #expect(throws: OutputError.unsafePath(path)) { try writer.write(path, "") }
    #expect(try folder.children() == [".vigie"])
  }

  @Test func `is compared by bytes`() {
    let composed = OutputPath("\u{E9}")
    let decomposed = OutputPath("e\u{301}")
    #expect(composed != decomposed)
    #expect(decomposed < composed)
    #expect(OutputPath("Z") < OutputPath("a"))
    #expect(OutputPath("a") < OutputPath("a/b"))
  }
}
