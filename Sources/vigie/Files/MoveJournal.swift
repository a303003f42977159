import Glibc

/// Moves of files that can all be taken back.
struct MoveJournal: Sendable {
  private enum Step {
    case move(from: String, to: String)
    case exchange(String, String)
    case removedFolder(String)
  }

  private var steps: [Step] = []
  /// Turns false on a file system that cannot exchange two files.
  private var canExchange: Bool
  private let beforeEach: @Sendable () throws(FileError) -> Void

  /// `beforeEach` is called before each move, and may stop it: so a test breaks off anywhere.
  init(
    canExchange: Bool = true, beforeEach: @escaping @Sendable () throws(FileError) -> Void = {}
  ) {
    self.canExchange = canExchange
    self.beforeEach = beforeEach
  }

  mutating func move(_ path: String, to target: String) throws(FileError) {
    try beforeEach()
    try Disk.move(path, to: target)
    steps.append(.move(from: path, to: target))
  }

  /// Puts `new` at `path` and keeps what was there, in one step where the file system can.
  ///
  /// A plain rename over the old file would lose it, and ext4 would write the new one to the disk
  /// before it returns, which costs half a millisecond a file.
  mutating func replace(_ path: String, by new: String, keepingOldAt old: String)
    throws(FileError)
  {
    if canExchange {
      try beforeEach()
      canExchange = try Disk.exchange(path, new)
    }
    if canExchange {
      steps.append(.exchange(path, new))
    } else {
      try move(path, to: old)
      try move(new, to: path)
    }
  }

  /// Removes a folder if it holds nothing; false if something is still there.
  mutating func removeFolderIfEmpty(_ path: String) -> Bool {
    do throws(FileError) {
      try Disk.removeEmptyFolder(path)
      steps.append(.removedFolder(path))
      return true
    } catch {
      return error.code == ENOENT
    }
  }

  /// Takes back what can be taken back, the last move first; false if that is not all.
  mutating func undo() -> Bool {
    var isComplete = true
    while let step = steps.popLast() {
      do throws(FileError) {
        try undo(step)
      } catch {
        isComplete = false
      }
    }
    return isComplete
  }

  private func undo(_ step: Step) throws(FileError) {
    switch step {
    case .move(let from, let to): try Disk.move(to, to: from)
    case .exchange(let path, let other): _ = try Disk.exchange(path, other)
    case .removedFolder(let path): try Disk.makeFolder(path)
    }
  }
}
