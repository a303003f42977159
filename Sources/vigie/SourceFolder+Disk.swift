import Chronicle

extension SourceFolder {
  /// A folder on the disk.
  ///
  /// Hidden files are left out; what is no plain file is told, never followed.
  static func reading(_ path: String) throws(FileError) -> (SourceFolder, [Diagnostic]) {
    let root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let entries = try FolderListing(of: root).entries
    let others = entries.filter { $0.kind != .file }.map { entry in
      let rule: Rule = entry.kind == .symbolicLink ? .symbolicLink : .unusableFile
      return Diagnostic(rule, at: Location(path: "\(root)/\(entry.path)"))
    }
    let files = entries.filter { $0.kind == .file }.map(\.path)
    let folder = SourceFolder(name: root, paths: files) { path throws(ReadFailure) in
      do throws(FileError) {
        return try FileReader.bytes(of: "\(root)/\(path)")
      } catch {
        throw ReadFailure(reason: error.reason)
      }
    }
    return (folder, others)
  }
}
