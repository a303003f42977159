import FoundationEssentials

/// The files of the repository that tests compare with, and where a recording is written.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Whether what is expected should be written anew: `RECORD=1 swift test`.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  static let content = files(in: "content")
  static let theme = files(in: "themes/vigie")

  /// Every file of a folder, by its path in it; none when there is no such folder.
  static func files(in folder: String) -> [String: [UInt8]] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
    var files: [String: [UInt8]] = [:]
    for path in paths where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      files[path] = bytes(of: "\(folder)/\(path)")
    }
    return files
  }

  /// A file, or `nil` when there is none.
  static func bytes(of path: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(filePath: "\(root)/\(path)"))).map { Array($0) }
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    let url = URL(filePath: "\(root)/\(path)")
    try FileManager.default.createDirectory(
      atPath: url.deletingLastPathComponent().path, withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  static func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: "\(root)/\(path)")
  }
}
