import Glibc
import Synchronization
import Testing

@testable import SiteFolder

/// A commit with moves of every sort, broken off before each of them in turn.
@Suite struct `A commit that breaks off` {
  let folder = Result { try TemporaryFolder() }
  static let old = [
    "changed": "1", "same": "1", "gone/deep/file": "1", "file": "1", "folder/file": "1",
    "folder/deep/file": "1",
  ]
  static let new = [
    "changed": "2", "same": "1", "new/deep/file": "2", "file/now/folder": "2", "folder": "2",
  ]
  /// After how many moves it breaks off, and whether the file system can exchange files.
  static let breaks = (0..<8).map { ($0, true) } + (0..<9).map { ($0, false) }

  @Test(arguments: breaks)
  func `for an error is undone`(moves: Int, canExchange: Bool) throws {
    let folder = try folder.get()
    try folder.build(Self.old)
    let manifest = try folder.text(of: ".vigie/manifest")
    let countdown = Countdown(from: moves)
    let journal = MoveJournal(canExchange: canExchange) { () throws(FileError) in
      if countdown.isOver() { throw FileError("disk", EIO) }
    }
    let writer = try OutputWriter(folder: folder.path, journal: journal)
    for (name, text) in Self.new { try writer.write(name, text) }
    let failure = #expect(throws: OutputError.self) { try writer.commit() }
    #expect(failure == .system(FileError("disk", EIO)))
    #expect(try folder.site() == Self.old)
    #expect(try folder.text(of: ".vigie/manifest") == manifest)
    #expect(try folder.children(of: ".vigie") == ["inventory", "lock", "manifest"])
  }

  @Test(arguments: breaks)
  func `for a kill is made good by the next`(moves: Int, canExchange: Bool) async throws {
    let folder = try folder.get()
    try folder.build(Self.old)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = folder.path as String, moves = moves as Int, canExchange = canExchange as Bool] in
      let countdown = Countdown(from: moves)
      let journal = MoveJournal(canExchange: canExchange) {
        if countdown.isOver() { kill(getpid(), SIGKILL) }
      }
      let writer = try OutputWriter(folder: path, journal: journal)
      for (name, text) in `A commit that breaks off`.new { try writer.write(name, text) }
      _ = try writer.commit()
    }
    try folder.build(["other": "3"])
    #expect(try folder.site() == ["other": "3"])
    #expect(try folder.children() == [".vigie", "other"])
  }

  /// So that the rows above reach every move, the last included.
  @Test(arguments: [(canExchange: true, moves: 8), (canExchange: false, moves: 9)])
  func `has this many moves to break off at`(canExchange: Bool, moves: Int) throws {
    let folder = try folder.get()
    try folder.build(Self.old)
    let countdown = Countdown(from: 0)
    let journal = MoveJournal(canExchange: canExchange) { _ = countdown.isOver() }
    let writer = try OutputWriter(folder: folder.path, journal: journal)
    for (name, text) in Self.new { try writer.write(name, text) }
    #expect(
      try writer.commit() == OutputSummary(new: 3, changed: 1, unchanged: 1, removed: 4))
    #expect(try folder.site() == Self.new)
    #expect(countdown.calls == moves)
  }
}

/// Tells when a number of calls is over.
private final class Countdown: Sendable {
  private let start: Int
  private let count = Atomic(0)

  init(from start: Int) { self.start = start }

  var calls: Int { count.load(ordering: .relaxed) }

  func isOver() -> Bool { count.add(1, ordering: .relaxed).oldValue >= start }
}
