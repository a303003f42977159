import Glibc
import Testing

@testable import SiteFolder
@testable import SiteFolderTests
@testable import vigie

/// A small chronicle on disk and the command, run in its folder as an editor would.
struct Desk {
  let folder: TemporaryFolder

  static let sources = [
    "content/site.yml": """
    title: Chronique
    url: https://chronique.example/
    lang: fr
    timezone: Europe/Paris
    since: 2022-01-01
    """,
    "content/topics/drones.md": text("title: Drones", "Ce qui vole."),
    "content/articles/essaim.md": article(
      "essaim", "Un essaim", "Suite de [la caméra](camera.md)."),
    "content/articles/camera.md": article("camera", "Une caméra", "Elle voit."),
  ]

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in Self.sources { try folder.put(text, at: name) }
  }

  private static func article(_ id: String, _ title: String, _ body: String) -> String {
    text("id: \(id)\ntitle: \(title)\ndate: 2022-07-19\ntopics: [drones]", body)
  }

  private static func text(_ fields: String, _ body: String) -> String {
    "---\n\(fields)\n---\n\(body)\n"
  }

  /// Replaces a text in a file, which must be there.
  func edit(_ name: String, _ old: String, _ new: String) throws {
    let text = try folder.text(of: name)
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "« \(old) » is not once in \(name)")
    try folder.remove(name)
    try folder.put(parts.joined(separator: new), at: name)
  }

  /// Builds with the repository's theme.
  @discardableResult
  func build(_ arguments: String..., environment: [String: String] = [:]) throws -> CommandRun {
    try CommandRun(
      ["build", "--theme", CommandRun.repository + "/themes/vigie"] + arguments, in: folder.path,
      environment: environment)
  }

  /// Every file of the site with its bytes, the writer's own list included, but not what it notes
  /// of times and places on this disk.
  func site(_ name: String = "site") throws -> [String: [UInt8]] {
    let root = folder.place(name)
    let listing = try FolderListing(of: root, includingHidden: true)
    let paths = listing.items.map(\.path).filter { $0 != ".vigie/inventory" }
    return try Dictionary(
      uniqueKeysWithValues: paths.map { ($0, try FileReader.bytes(of: "\(root)/\($0)")) })
  }

  /// When each file and folder of the site was last changed.
  func siteTimes() throws -> [String: Int] {
    try folder.changeTimes().filter { $0.key.hasPrefix(folder.place("site")) }
  }
}
