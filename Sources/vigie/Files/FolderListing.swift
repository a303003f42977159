import Text

/// Everything below a folder that is not itself a folder, sorted by the bytes of the paths.
struct FolderListing {
  /// Relative to the folder, separated by `/`.
  typealias Entry = (path: String, kind: FileKind)

  private(set) var entries: [Entry] = []
  private let includesHidden: Bool
  /// The path of the folder that the walk is in, ending in `/`; empty for the first.
  private var prefix: [UInt8] = []

  /// Hidden files and folders, whose names begin with a dot, are left out unless asked for.
  init(of path: String, includingHidden: Bool = false) throws(FileError) {
    includesHidden = includingHidden
    do throws(FileError) {
      try list(try OpenFolder(path))
    } catch {
      let place = prefix.isEmpty ? path : path + "/" + String(decoding: prefix, as: UTF8.self)
      throw FileError(place, error.code)
    }
  }

  /// A folder sorts as if its name ended in `/`, which makes the whole walk sorted by bytes.
  ///
  /// Folders are opened by their names in the one above, which spares the system all the others.
  private mutating func list(_ folder: borrowing OpenFolder) throws(FileError) {
    for (name, kind) in try children(of: folder) {
      let length = prefix.count
      prefix += name.utf8
      if kind == .folder {
        try list(try OpenFolder(name, in: folder))
      } else {
        entries.append((String(decoding: prefix, as: UTF8.self), kind))
      }
      prefix.removeSubrange(length...)
    }
  }

  private func children(of folder: borrowing OpenFolder) throws(FileError) -> [Entry] {
    var children: [Entry] = []
    while let (name, kind) = try folder.next() {
      guard includesHidden || name.utf8.first != UInt8(ascii: ".") else { continue }
      children.append((kind == .folder ? name + "/" : name, kind))
    }
    if children.count > 1 { children.sort { $0.path.precedes($1.path) } }
    return children
  }
}
