import Glibc
import Testing

@testable import SiteFolder

@Suite struct `A journal of moves` {
  let folder = Result { try TemporaryFolder() }

  @Test(arguments: [true, false])
  func `replaces a file and takes it back`(canExchange: Bool) throws {
    let folder = try folder.get()
    try folder.put("old", at: "a")
    try folder.put("new", at: "staged")
    var journal = MoveJournal(canExchange: canExchange)
    try journal.replace(
      folder.place("a"), by: folder.place("staged"), keepingOldAt: folder.place("backup"))
    #expect(try folder.text(of: "a") == "new")
    #expect(try folder.children().count == 2)
    let isUndone = journal.undo()
    #expect(isUndone)
    #expect(try folder.site() == ["a": "old", "staged": "new"])
  }

  @Test func `takes back the last move first`() throws {
    let folder = try folder.get()
    try folder.put("1", at: "a/file")
    try folder.put("2", at: "b")
    var journal = MoveJournal()
    try journal.move(folder.place("a/file"), to: folder.place("c"))
    let isFree = journal.removeFolderIfEmpty(folder.place("a"))
    #expect(isFree)
    try journal.move(folder.place("b"), to: folder.place("a"))
    #expect(try folder.site() == ["a": "2", "c": "1"])
    let isUndone = journal.undo()
    #expect(isUndone)
    #expect(try folder.site() == ["a/file": "1", "b": "2"])
  }

  @Test func `never moves a file over another`() throws {
    let folder = try folder.get()
    try folder.put("1", at: "a")
    try folder.put("2", at: "b")
    var journal = MoveJournal()
    #expect(throws: FileError(folder.place("b"), EEXIST)) {
      try journal.move(folder.place("a"), to: folder.place("b"))
    }
    #expect(try folder.site() == ["a": "1", "b": "2"])
  }

  @Test func `keeps a folder that holds something`() throws {
    let folder = try folder.get()
    try folder.put("1", at: "a/b")
    var journal = MoveJournal()
    let isFree = journal.removeFolderIfEmpty(folder.place("a"))
    #expect(!isFree)
    #expect(try folder.site() == ["a/b": "1"])
  }

  @Test func `says if not all could be taken back, and takes back the rest`() throws {
    let folder = try folder.get()
    for name in ["a", "b"] { try folder.put("1", at: name) }
    var journal = MoveJournal()
    try journal.move(folder.place("a"), to: folder.place("c"))
    try journal.move(folder.place("b"), to: folder.place("d"))
    try folder.remove("d")
    let isUndone = journal.undo()
    #expect(!isUndone)
    #expect(try folder.site() == ["a": "1"])
  }
}
