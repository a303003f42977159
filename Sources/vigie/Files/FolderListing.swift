/// Everything below a folder that is not itself a folder, sorted by the bytes of the paths.
struct FolderListing {
  /// Relative to the folder, separated by `/`.
  typealias Entry = (path: String, kind: FileKind)

  private(set) var entries: [Entry] = []
  private let includesHidden: Bool

  /// Hidden files and folders, whose names begin with a dot, are left out unless asked for.
  init(of folder: String, includingHidden: Bool = false) throws(FileError) {
    includesHidden = includingHidden
    try list(folder, below: "")
  }

  /// A folder sorts as if its name ended in `/`, which makes the whole walk sorted by bytes.
  private mutating func list(_ folder: String, below prefix: String) throws(FileError) {
    for (name, kind) in try children(of: folder) {
      if kind == .folder {
        try list("\(folder)/\(name)", below: prefix + name)
      } else {
        entries.append((prefix + name, kind))
      }
    }
  }

  private func children(of folder: String) throws(FileError) -> [Entry] {
    let open = try OpenFolder(folder)
    var children: [Entry] = []
    while let (name, kind) = try open.next() {
      guard includesHidden || name.utf8.first != UInt8(ascii: ".") else { continue }
      children.append((kind == .folder ? name + "/" : name, kind))
    }
    return children.sorted { $0.path.precedes($1.path) }
  }
}
