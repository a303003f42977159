import Chronicle

extension SourceFolder {
  /// A folder on the disk; hidden files are left out, symbolic links are told and never followed.
  static func reading(_ path: String) throws(FileError) -> (SourceFolder, [Diagnostic]) {
    let root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let entries = try FolderListing(of: root).entries
    let links = entries.filter { $0.kind != .file }.map {
      Diagnostic(.symbolicLink, at: Location(path: "\(root)/\($0.path)"))
    }
    let files = entries.filter { $0.kind == .file }.map(\.path)
    let folder = SourceFolder(name: root, paths: files) { path throws(ReadFailure) in
      do throws(FileError) {
        return try FileReader.bytes(of: "\(root)/\(path)")
      } catch {
        throw ReadFailure(reason: error.reason)
      }
    }
    return (folder, links)
  }
}
