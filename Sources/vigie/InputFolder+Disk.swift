import Chronicle

extension InputFolder {
  /// A folder on the disk.
  ///
  /// Hidden files are left out; what is no plain file is told, never followed.
  ///
  /// - Parameter timings: told of every file that is read, if given.
  static func reading(
    _ path: String, _ timings: Timings? = nil
  ) throws(FileError) -> (InputFolder, [Diagnostic]) {
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
      read: { path throws(ReadFailure) in try bytes(of: path, in: disk, timings) },
      readStart: { path, count throws(ReadFailure) in
        try bytes(of: path, in: disk, upTo: count, timings)
      })
    return (folder, others)
  }

  private static func bytes(
    of path: String, in folder: RootFolder, upTo count: Int = .max, _ timings: Timings?
  ) throws(ReadFailure) -> [UInt8] {
    do throws(FileError) {
      let bytes = try timings.measure(.read) { () throws(FileError) in
        try FileReader.bytes(of: path, in: folder, upTo: count)
      }
      timings?.count(.read, 0, bytes: bytes.count)
      return bytes
    } catch {
      throw ReadFailure(reason: error.reason)
    }
  }
}
