import Chronicle

extension InputFolder {
  /// A folder on the disk.
  ///
  /// Hidden files are left out; what is no plain file is told, never followed.
  static func reading(_ path: String) throws(FileError) -> (InputFolder, [Diagnostic]) {
    let root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let entries = try FolderListing(of: root).entries
    let disk = try RootFolder(root)
    let others = entries.filter { $0.kind != .file }.map { entry in
      let rule: Rule = entry.kind == .symbolicLink ? .symbolicLink : .unusableFile
      return Diagnostic(rule, at: Location(path: "\(root)/\(entry.path)"))
    }
    let files = entries.filter { $0.kind == .file }.map(\.path)
    let folder = InputFolder(
      name: root, paths: files,
      read: { path throws(ReadFailure) in try bytes(of: path, in: disk) },
      readStart: { path, count throws(ReadFailure) in
        try bytes(of: path, in: disk, upTo: count)
      })
    return (folder, others)
  }

  private static func bytes(
    of path: String, in folder: RootFolder, upTo count: Int = .max
  ) throws(ReadFailure) -> [UInt8] {
    do throws(FileError) {
      return try FileReader.bytes(of: path, in: folder, upTo: count)
    } catch {
      throw ReadFailure(reason: error.reason)
    }
  }
}
