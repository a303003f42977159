import Text
import Glibc

/// Puts a staged site in place, or leaves the old one as it was.
struct Placement {
  private let folder: OutputFolder
  private let old: Manifest
  private var journal: MoveJournal
  private var itemsInAttic = 0

  init(in folder: OutputFolder, replacing old: Manifest, journal: MoveJournal) {
    self.folder = folder
    self.old = old
    self.journal = journal
  }

  /// Does it all, or throws with all undone; returns how many files left the site.
  ///
  /// While it works, the manifest names the files of both sites, so that a kill in the middle
  /// leaves nothing that the next build does not own.
  mutating func place(_ new: Manifest, changes: [StagedChange]) throws(OutputError) -> Int {
    do throws(FileError) {
      try Disk.makeFolder(folder.attic)
      let both = old.union(new)
      if both != old { try record(both) }
      let removed = try remove(old.subtracting(new))
      for change in changes { try replace(change.path, by: change.file) }
      if try Disk.kind(of: folder.fresh) != nil { try placeFresh(below: "") }
      if new != both { try record(new) }
      return removed
    } catch {
      undo()
      throw error.code == EEXIST ? .foreign(relative(error.path)) : .system(error)
    }
  }

  /// Replaces the manifest in one step on any file system: without it the site would be foreign.
  private mutating func record(_ manifest: Manifest) throws(FileError) {
    let staged = spot()
    try Disk.create(staged, manifest.bytes.span)
    try Disk.replace(folder.manifest, by: staged)
  }

  /// If something could not be taken back, the manifest goes on to name the files of both sites.
  private mutating func undo() {
    guard journal.undo() else { return }
    if old.paths.isEmpty {
      try? Disk.remove(folder.manifest)
    } else {
      try? record(old)
    }
  }

  /// Removes files that are there, then the folders that this empties.
  private mutating func remove(_ paths: [OutputPath]) throws(FileError) -> Int {
    var removed = 0
    for path in paths {
      let file = folder.place(of: path)
      guard try Disk.kind(of: file) == .file else { continue }
      try journal.move(file, to: spot())
      removed += 1
    }
    for path in paths { removeEmptyFolders(above: folder.place(of: path)) }
    return removed
  }

  private mutating func removeEmptyFolders(above file: String) {
    var path = file
    while let parent = Disk.parent(of: path), !parent.hasSameBytes(as: folder.root),
      journal.removeFolderIfEmpty(parent)
    {
      path = parent
    }
  }

  private mutating func replace(_ path: OutputPath, by staged: String) throws(FileError) {
    try journal.replace(folder.place(of: path), by: staged, keepingOldAt: spot())
  }

  /// Moves whole folders where the site has none of that name, else what is in them.
  private mutating func placeFresh(below parent: String) throws(FileError) {
    for (name, kind) in try OpenFolder(folder.fresh + parent).children() {
      let path = "\(parent)/\(name)"
      do throws(FileError) {
        try journal.move(folder.fresh + path, to: folder.root + path)
      } catch {
        guard error.code == EEXIST else { throw error }
        if kind == .folder {
          try placeFresh(below: path)
        } else if journal.removeFolderIfEmpty(folder.root + path) {
          try journal.move(folder.fresh + path, to: folder.root + path)
        } else {
          throw error
        }
      }
    }
  }

  /// A free path in the attic.
  private mutating func spot() -> String {
    itemsInAttic += 1
    return "\(folder.attic)/\(itemsInAttic)"
  }

  private func relative(_ path: String) -> String {
    String(Substring(path.utf8.dropFirst(folder.root.utf8.count + 1)))
  }
}
