public import Chronicle

extension InputFolder {
  /// Lists a folder on the disk, whose files are read when the build asks for them.
  ///
  /// Hidden files are left out. A symbolic link, a pipe or a device is reported and never followed: what it
  /// points at may be no text of the author's, and may never end.
  ///
  /// - Returns: the folder, and a diagnostic for each name in it that is no plain file.
  public static func reading(_ path: String) throws(FileError) -> (InputFolder, [Diagnostic]) {
    let root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let items = try FolderListing(of: root).items
    let disk = try RootFolder(root)
    let others = items.filter { $0.kind != .file }.map { item in
      let rule: Rule = item.kind == .symbolicLink ? .symbolicLink : .unusableFile
      return Diagnostic(rule, at: Location(path: "\(root)/\(item.path)"))
    }
    let folder = InputFolder(
      name: root, paths: items.filter { $0.kind == .file }.map { InputPath($0.path) }
    ) { path, count throws(ReadFailure) in try bytes(of: path.string, in: disk, upTo: count) }
    return (folder, others)
  }

  private static func bytes(
    of path: String, in folder: RootFolder, upTo count: Int
  ) throws(ReadFailure) -> [UInt8] {
    do throws(FileError) {
      return try FileReader.bytes(of: path, in: folder, upTo: count)
    } catch {
      throw ReadFailure(reason: error.reason)
    }
  }
}
