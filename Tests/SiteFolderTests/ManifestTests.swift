import Chronicle
import Testing

@testable import SiteFolder

@Suite struct `A manifest` {
  @Test func `is a header and the paths in order, one a line`() {
    let manifest = Manifest(["b", "a/é", "a"].map(OutputPath.init))
    #expect(String(decoding: manifest.bytes, as: UTF8.self) == "vigie manifest 1\na\na/é\nb\n")
  }

  @Test(arguments: [[], ["a"], ["a\nb", "a\\nb", "\\", "\n", "é", "e\u{301}"]])
  func `is read as it was written`(paths: [String]) throws {
    let manifest = Manifest(paths.map(OutputPath.init))
    #expect(manifest.paths.count == paths.count)
    #expect(try Manifest(parsing: manifest.bytes) == manifest)
  }

  @Test func `knows its paths`() {
    let paths = (0..<50).map { "page-\($0)/index.html" }
    let manifest = Manifest(paths.map(OutputPath.init))
    #expect(paths.allSatisfy(manifest.contains))
    #expect(!["", "page-", "page-7", "page-99/index.html", "z"].contains(where: manifest.contains))
  }

  @Test(arguments: [
    ("", 1), ("vigie manifest 1", 1), ("other\na\n", 1), ("vigie manifest 2\na\n", 1),
    ("vigie manifest 1\na", 2), ("vigie manifest 1\na\n\n", 3), ("vigie manifest 1\nb\na\n", 3),
    ("vigie manifest 1\na\na\n", 3), ("vigie manifest 1\n/etc/passwd\n", 2),
    ("vigie manifest 1\na\n../b\n", 3), ("vigie manifest 1\n.vigie/lock\n", 2),
    ("vigie manifest 1\na\\tb\n", 2), ("vigie manifest 1\na\\\n", 2),
    ("vigie manifest 1\na\0\n", 2),
  ])
  func `that was tampered with is refused`(text: String, line: Int) {
    #expect(throws: OutputError.damagedManifest(line: line)) {
      try Manifest(parsing: Array(text.utf8))
    }
  }

  @Test func `that is not UTF-8 is refused`() {
    #expect(throws: OutputError.damagedManifest(line: 2)) {
      try Manifest(parsing: Array("vigie manifest 1\n".utf8) + [0xE9, 0x0A])
    }
  }
}
