import Glibc
import Testing

@testable import SiteFolder

@Suite struct `A build that fails` {
  let folder = Result { try TemporaryFolder() }
  let good = ["a": "1", "b/c": "2", "b/d": "3", "x/y": "4"]
  let better = ["a": "10", "b/c": "20", "b/new": "30", "new/folder/file": "40"]

  /// Stages a better site and leaves it to the test how the build ends.
  private func begin(in folder: TemporaryFolder) throws -> OutputWriter {
    let writer = try OutputWriter(folder: folder.path)
    for (name, text) in better { try writer.write(name, text) }
    return writer
  }

  @Test func `shows nothing of itself before it is committed`() throws {
    let folder = try folder.get()
    try folder.build(good)
    let writer = try begin(in: folder)
    #expect(try folder.site() == good)
    _ = try writer.commit()
    #expect(try folder.site() == better)
  }

  @Test func `leaves the site as it was when it is discarded or abandoned`() throws {
    let folder = try folder.get()
    try folder.build(good)
    let times = try folder.changeTimes().filter { $0.key != folder.place(".vigie") }
    try begin(in: folder).discard()
    do { _ = try begin(in: folder) }
    #expect(try folder.changeTimes().filter { $0.key != folder.place(".vigie") } == times)
    #expect(try folder.children(of: ".vigie") == ["inventory", "lock", "manifest"])
    #expect(try folder.build(good).unchanged == 4)
  }

  @Test func `because a file appeared in its way undoes what it did`() throws {
    let folder = try folder.get()
    try folder.build(good)
    let before = try folder.text(of: ".vigie/manifest")
    for intruder in ["b/new", "new/folder/file"] {
      let writer = try begin(in: folder)
      try folder.put("mine", at: intruder)
      #expect(throws: OutputError.foreign(intruder)) { try writer.commit() }
      try folder.remove(intruder)
      #expect(try folder.site() == good)
      #expect(try folder.text(of: ".vigie/manifest") == before)
      #expect(try folder.children(of: ".vigie") == ["inventory", "lock", "manifest"])
    }
  }

  @Test func `undoes folders that it removed`() throws {
    let folder = try folder.get()
    try folder.build(good)
    let writer = try OutputWriter(folder: folder.path)
    try writer.write("x", "a file, not a folder")
    try writer.write("z", "new")
    try folder.put("mine", at: "z")
    #expect(throws: OutputError.foreign("z")) { try writer.commit() }
    try folder.remove("z")
    #expect(try folder.site() == good)
  }

  @Test func `at its first attempt leaves an empty folder`() throws {
    let folder = try folder.get()
    let writer = try begin(in: folder)
    try folder.put("mine", at: "new/folder/file")
    #expect(throws: OutputError.foreign("new/folder/file")) { try writer.commit() }
    #expect(try folder.site() == ["new/folder/file": "mine"])
    #expect(try folder.children(of: ".vigie") == ["lock"])
  }

  @Test func `for want of the system's help commits nothing`() throws {
    let folder = try folder.get()
    try folder.build(good)
    let writer = try OutputWriter(folder: folder.path)
    let name = String(repeating: "long/", count: 1_000) + "path"
    #expect(throws: OutputError.self) { try writer.write(name, "1") }
    try writer.write("a", "2")
    #expect {
      try writer.commit()
    } throws: { error in
      guard case .system(let error) = error as? OutputError else { return false }
      return error.code == ENAMETOOLONG
    }
    #expect(try folder.site() == good)
  }

  @Test func `because it was killed leaves the site as it was`() async throws {
    let folder = try folder.get()
    try folder.build(good)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = folder.path as String, better = better as [String: String]] in
      let writer = try OutputWriter(folder: path)
      for (name, text) in better { try writer.write(name, text) }
      kill(getpid(), SIGKILL)
    }
    #expect(try folder.site() == good)
    #expect(try folder.children(of: ".vigie").contains("staging"))
    #expect(try folder.build(better).removed == 2)
    #expect(try folder.site() == better)
    #expect(try folder.children(of: ".vigie") == ["inventory", "lock", "manifest"])
  }
}
