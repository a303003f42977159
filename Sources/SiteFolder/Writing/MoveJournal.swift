import Glibc

/// Moves files and keeps a journal of it, by which all moves can be taken back.
///
/// The journal is in memory and dies with the process. For a kill there is no need of more: the
/// manifest names all files of both sites meanwhile, and the next build completes the new one.
struct MoveJournal: Sendable {
  private enum JournalEntry {
    case move(from: String, to: String)
    case exchange(String, String)
    case removedFolder(String)
  }

  private var entries: [JournalEntry] = []
  /// Turns false on a file system that cannot exchange two files.
  private var canExchange: Bool
  private let beforeEach: @Sendable () throws(FileError) -> Void

  /// - Parameters:
  ///   - canExchange: whether to try `RENAME_EXCHANGE` at all; a test plays a file system without it.
  ///   - beforeEach: called before each move, and may stop it: so a test breaks off anywhere.
  init(
    canExchange: Bool = true, beforeEach: @escaping @Sendable () throws(FileError) -> Void = {}
  ) {
    self.canExchange = canExchange
    self.beforeEach = beforeEach
  }

  /// Moves a file or a folder to a path where nothing may be (`EEXIST`).
  mutating func move(_ path: String, to target: String) throws(FileError) {
    try beforeEach()
    try Disk.move(path, to: target)
    entries.append(.move(from: path, to: target))
  }

  /// Puts `new` at `path` and keeps what was there, in one step where the file system can.
  ///
  /// A plain rename over the old file would lose it. On ext4 it would also flush the new one to the disk
  /// before it returns (`auto_da_alloc`), which takes half a millisecond a file; an exchange does not. On a
  /// file system that cannot exchange, the path is free for a moment between two moves, and a reader who
  /// asks just then finds no page.
  mutating func replace(_ path: String, by new: String, keepingOldAt old: String)
    throws(FileError)
  {
    if canExchange {
      try beforeEach()
      canExchange = try Disk.exchange(path, new)
    }
    if canExchange {
      entries.append(.exchange(path, new))
    } else {
      try move(path, to: old)
      try move(new, to: path)
    }
  }

  /// Removes a folder if it holds nothing; false if something is still there.
  ///
  /// `rmdir(2)` does the looking: it fails with `ENOTEMPTY`. A folder that is gone already is as good as
  /// removed.
  mutating func removeFolderIfEmpty(_ path: String) -> Bool {
    do throws(FileError) {
      try Disk.removeEmptyFolder(path)
      entries.append(.removedFolder(path))
      return true
    } catch {
      return error.code == ENOENT
    }
  }

  /// Takes back what can be taken back, the last move first; false if that is not everything.
  mutating func undo() -> Bool {
    var isComplete = true
    while let entry = entries.popLast() {
      do throws(FileError) {
        try undo(entry)
      } catch {
        isComplete = false
      }
    }
    return isComplete
  }

  private func undo(_ entry: JournalEntry) throws(FileError) {
    switch entry {
    case .move(let from, let to): try Disk.move(to, to: from)
    case .exchange(let path, let other): _ = try Disk.exchange(path, other)
    case .removedFolder(let path): try Disk.createFolder(path)
    }
  }
}
