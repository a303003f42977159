import Text

/// Everything below a folder that is not itself a folder, sorted by the bytes of the paths.
struct FolderListing {
  /// A path relative to the folder, separated by `/`, and what stands there.
  typealias Item = (path: String, kind: FileKind)

  private(set) var items: [Item] = []
  private let includesHidden: Bool
  /// The path of the folder that the walk is in, ending in `/`; empty for the first.
  private var prefix: [UInt8] = []

  /// Lists a folder with all folders below it.
  ///
  /// - Parameter includesHidden: hidden files and folders, whose names begin with a dot, are left out
  ///   unless asked for.
  init(of path: String, includingHidden includesHidden: Bool = false) throws(FileError) {
    self.includesHidden = includesHidden
    do throws(FileError) {
      try list(try OpenFolder(path))
    } catch {
      let place = prefix.isEmpty ? path : path + "/" + String(decoding: prefix, as: UTF8.self)
      throw FileError(place, error.code)
    }
  }

  /// Lists one folder, and those in it when their turn comes.
  ///
  /// Folders are opened by their names in the one above, which spares the kernel the walk through all
  /// the others. Where one fails, `prefix` still says which it was.
  private mutating func list(_ folder: borrowing OpenFolder) throws(FileError) {
    for (name, kind) in try children(of: folder) {
      let length = prefix.count
      prefix += name.utf8
      if kind == .folder {
        try list(try OpenFolder(name, in: folder))
      } else {
        items.append((String(decoding: prefix, as: UTF8.self), kind))
      }
      prefix.removeSubrange(length...)
    }
  }

  /// The names in a folder, sorted; those of folders end in `/`.
  ///
  /// So `a-b` comes before `a/z`, as it does when whole paths are sorted by their bytes, and the walk
  /// needs no sorting at its end.
  private func children(of folder: borrowing OpenFolder) throws(FileError) -> [Item] {
    var children: [Item] = []
    while let (name, kind) = try folder.next() {
      guard includesHidden || name.utf8.first != UInt8(ascii: ".") else { continue }
      children.append((kind == .folder ? name + "/" : name, kind))
    }
    if children.count > 1 { children.sort { $0.path.precedes($1.path) } }
    return children
  }
}
