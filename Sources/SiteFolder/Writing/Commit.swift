import Chronicle
import Glibc
import Text

/// Puts a staged site in place of the old one, or leaves the old one as it was.
///
/// No file system changes many files in one step, so there is an order, and each step can be taken back:
///
/// 1. The manifest is replaced by one that names the files of both sites.
/// 2. What the new site does not have is moved to the backup folder.
/// 3. Changed files trade places with their staged versions.
/// 4. New folders are moved in, each in one step with all that is in it.
/// 5. The manifest is replaced by that of the new site.
///
/// Files are renamed and never written where readers find them, so each is there as a whole, old or new. A
/// kill in the milliseconds of these steps leaves files of both sites; all of them are in the manifest, so
/// the next build owns them and completes the site. An error takes back what was done.
struct Commit {
  private let folder: OutputFolder
  private let old: Manifest
  private var journal: MoveJournal
  private var backupCount = 0

  init(to folder: OutputFolder, replacing old: Manifest, journal: MoveJournal) {
    self.folder = folder
    self.old = old
    self.journal = journal
  }

  /// Does it all, or throws with all undone; returns how many files left the site.
  mutating func run(_ new: Manifest, changes: [StagedChange]) throws(OutputError) -> Int {
    do throws(FileError) {
      try Disk.createFolder(folder.backup)
      let both = old.union(new)
      if both != old { try record(both) }
      let removed = try remove(old.subtracting(new))
      for change in changes { try replace(change) }
      if try Disk.kind(of: folder.stagedNew) != nil { try placeNew(below: "") }
      if new != both { try record(new) }
      return removed
    } catch {
      undo()
      throw error.code == EEXIST ? .foreign(relative(error.path)) : .system(error)
    }
  }

  /// Replaces the manifest by `rename(2)`, which is one step on any file system.
  ///
  /// To write into the file would not do: a kill halfway would leave a damaged manifest, and without it
  /// every file of the site is foreign.
  private mutating func record(_ manifest: Manifest) throws(FileError) {
    let staged = nextBackup()
    try Disk.create(staged, manifest.bytes.span)
    try Disk.replace(folder.manifest, by: staged)
  }

  /// Takes back all moves, then the manifest.
  ///
  /// If a move could not be taken back, the manifest goes on to name the files of both sites.
  private mutating func undo() {
    guard journal.undo() else { return }
    if old.paths.isEmpty {
      try? Disk.remove(folder.manifest)
    } else {
      try? record(old)
    }
  }

  /// Moves files to the backup folder, then removes the folders that this empties.
  ///
  /// A file that somebody deleted by hand, or put something else in its place, is passed over.
  private mutating func remove(_ paths: [OutputPath]) throws(FileError) -> Int {
    var removed = 0
    for path in paths {
      let file = folder.place(of: path)
      guard try Disk.kind(of: file) == .file else { continue }
      try journal.move(file, to: nextBackup())
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

  private mutating func replace(_ change: StagedChange) throws(FileError) {
    try journal.replace(
      folder.place(of: change.path), by: change.file, keepingOldAt: nextBackup())
  }

  /// Moves whole folders where the site has none of that name, else what is in them.
  ///
  /// The move itself finds out (`EEXIST`), so nothing that appears meanwhile is replaced. An empty folder in
  /// the place of a file is removed; a file in the place of a file is foreign, and ends the commit.
  private mutating func placeNew(below parent: String) throws(FileError) {
    for (name, kind) in try OpenFolder(folder.stagedNew + parent).children() {
      let path = "\(parent)/\(name)"
      do throws(FileError) {
        try journal.move(folder.stagedNew + path, to: folder.root + path)
      } catch {
        guard error.code == EEXIST else { throw error }
        if kind == .folder {
          try placeNew(below: path)
        } else if journal.removeFolderIfEmpty(folder.root + path) {
          try journal.move(folder.stagedNew + path, to: folder.root + path)
        } else {
          throw error
        }
      }
    }
  }

  /// A free path in the backup folder.
  private mutating func nextBackup() -> String {
    backupCount += 1
    return "\(folder.backup)/\(backupCount)"
  }

  private func relative(_ path: String) -> String {
    String(Substring(path.utf8.dropFirst(folder.root.utf8.count + 1)))
  }
}
