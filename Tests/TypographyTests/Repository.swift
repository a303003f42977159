import FoundationEssentials

/// The files of the repository that tests read.
enum Repository {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static func text(of path: String) -> String {
    (try? Data(contentsOf: URL(filePath: "\(root)/\(path)")))
      .map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The Markdown files of a folder, by their paths in the repository.
  static func markdownFiles(in folder: String) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
    return paths.filter { $0.hasSuffix(".md") }.map { "\(folder)/\($0)" }.sorted()
  }
}
