import Chronicle
import DefaultTheme
import FoundationEssentials
import Testing

@Suite struct `The default theme` {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "themes/vigie")

  private let theme = InputFolder.defaultTheme(named: "default")

  @Test func `has the files of themes/vigie and no others`() throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
    let files = paths.filter { path in
      var isFolder = false
      return FileManager.default.fileExists(
        atPath: Self.folder.appending(path: path).path, isDirectory: &isFolder) && !isFolder
    }
    #expect(
      theme.paths.map(\.string) == files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(theme.paths.contains("templates/article.mustache"))
  }

  @Test func `has their bytes`() throws {
    for path in theme.paths {
      let expected = try Data(contentsOf: Self.folder.appending(path: path.string))
      #expect(try theme.bytes(of: path) == Array(expected), "\(path.string)")
    }
  }

  @Test func `does not have what it does not list`() {
    #expect(throws: InputFolder.ReadFailure.self) { try theme.bytes(of: "templates/none.mustache") }
  }
}
