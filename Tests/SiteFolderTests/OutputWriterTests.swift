import Testing

@testable import SiteFolder

@Suite struct `An output writer` {
  let folder = Result { try TemporaryFolder() }

  @Test func `writes new files with their folders`() throws {
    let folder = try folder.get()
    let files = ["index.html": "home", "a/index.html": "a", "a/b/c.html": "", "d/e": "é"]
    let summary = try folder.build(files)
    #expect(try folder.site() == files)
    #expect(summary == OutputSummary(new: 4))
    #expect(try folder.children(of: ".vigie") == ["inventory", "lock", "manifest"])
  }

  @Test func `creates the output folder and those above it`() throws {
    let folder = try folder.get()
    let writer = try OutputWriter(folder: folder.place("deep/site"))
    try writer.write("a", "text")
    _ = try writer.commit()
    #expect(try folder.text(of: "deep/site/a") == "text")
  }

  @Test func `accepts an output path that ends in a slash`() throws {
    let folder = try folder.get()
    for files in [["a/b": "1", "c/d": "2"], ["a/b": "3"]] {
      let writer = try OutputWriter(folder: folder.place("site/"))
      for (name, text) in files { try writer.write(name, text) }
      _ = try writer.commit()
    }
    #expect(try folder.children(of: "site") == [".vigie", "a"])
  }

  @Test func `touches nothing when nothing changed`() throws {
    let folder = try folder.get()
    let files = ["index.html": "home", "a/b/c.html": "c", "empty": ""]
    try folder.build(files)
    let before = try folder.changeTimes()
    let summary = try folder.build(files)
    #expect(summary == OutputSummary(unchanged: 3))
    #expect(try folder.changeTimes() == before)
  }

  @Test func `touches only what changed`() throws {
    let folder = try folder.get()
    try folder.build(["a/same": "1", "a/longer": "2", "b/other": "3", "c/gone": "4"])
    let before = try folder.changeTimes()
    let summary = try folder.build(["a/same": "1", "a/longer": "22", "b/other": "4", "b/new": "5"])
    #expect(summary == OutputSummary(new: 1, changed: 2, unchanged: 1, removed: 1))
    #expect(
      try folder.site() == ["a/same": "1", "a/longer": "22", "b/other": "4", "b/new": "5"])
    #expect(try folder.changeTimes()[folder.place("a/same")] == before[folder.place("a/same")])
  }

  @Test func `compares files longer than its buffer to the last byte`() throws {
    let folder = try folder.get()
    let long = String(repeating: "vigie", count: 50_000)
    try folder.build(["a": long + "1", "b": long])
    let summary = try folder.build(["a": long + "2", "b": long])
    #expect(summary.changed == 1)
    #expect(try folder.text(of: "a") == long + "2")
  }

  @Test func `removes what is no longer written, and the folders that this empties`() throws {
    let folder = try folder.get()
    try folder.build(["a/b/c/d": "1", "a/b/e": "2", "f": "3", "g/h": "4", "g/i": "5"])
    let summary = try folder.build(["f": "3", "g/i": "5"])
    #expect(summary == OutputSummary(unchanged: 2, removed: 3))
    #expect(try folder.children() == [".vigie", "f", "g"])
    #expect(try folder.children(of: "g") == ["i"])
  }

  @Test func `removes a whole site but not its folder`() throws {
    let folder = try folder.get()
    try folder.build(["a/b": "1", "c": "2"])
    #expect(try folder.build([:]).removed == 2)
    #expect(try folder.children() == [".vigie"])
  }

  @Test func `writes again what was deleted by hand`() throws {
    let folder = try folder.get()
    let files = ["a/b": "1", "c/d": "2"]
    try folder.build(files)
    try Disk.remove(folder.place("a"))
    #expect(try folder.build(files) == OutputSummary(new: 1, unchanged: 1))
    #expect(try folder.site() == files)
  }

  @Test func `forgets what was deleted by hand and is no longer written`() throws {
    let folder = try folder.get()
    try folder.build(["a/b/c": "1", "d": "2"])
    try Disk.remove(folder.place("a/b"))
    #expect(try folder.build(["d": "2"]).removed == 0)
    #expect(try folder.children() == [".vigie", "d"])
    #expect(try folder.text(of: ".vigie/manifest") == "vigie manifest 1\nd\n")
  }

  @Test func `turns a file into a folder and back`() throws {
    let folder = try folder.get()
    let sites = [["a": "1"], ["a/b/c": "2", "a/d": "3"], ["a": "1"], ["a/b": "4"], ["a/b/c": "5"]]
    for files in sites {
      try folder.build(files)
      #expect(try folder.site() == files)
    }
  }

  @Test func `puts a file where an empty folder is in the way`() throws {
    let folder = try folder.get()
    try Disk.createFolder(folder.place("a"))
    try folder.build(["a": "1"])
    #expect(try folder.site() == ["a": "1"])
  }

  @Test func `keeps names apart that differ only in their bytes`() throws {
    let folder = try folder.get()
    try folder.build(["\u{E9}": "1", "other": "2"])
    try folder.build(["e\u{301}": "1"])
    #expect(
      try FolderListing(of: folder.path).items.map { Array($0.path.utf8) }
        == [Array("e\u{301}".utf8)])
  }

  @Test func `takes files from many threads`() async throws {
    let folder = try folder.get()
    let names = (0..<400).map { "\($0 % 7)/\($0 % 31)/\($0).html" }
    for text in ["first", "second"] {
      let writer = try OutputWriter(folder: folder.path)
      await withTaskGroup { group in
        for name in names {
          group.addTask { #expect(throws: Never.self) { try writer.write(name, text) } }
        }
      }
      _ = try writer.commit()
      let site = try folder.site()
      #expect(site.count == names.count)
      #expect(site.values.allSatisfy { $0 == text })
    }
  }
}
