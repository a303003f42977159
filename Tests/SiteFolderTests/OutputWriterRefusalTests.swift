import Glibc
import Testing

@testable import SiteFolder

@Suite struct `An output writer refuses` {
  let folder = Result { try TemporaryFolder() }

  @Test func `a folder with files that no build wrote, and names the first`() throws {
    let folder = try folder.get()
    for name in ["z", "b/c", "a-b", ".hidden/x"] { try folder.put("mine", at: name) }
    let before = try folder.changeTimes()
    #expect(throws: OutputError.foreign(".hidden/x")) { try folder.build([:]) }
    #expect(try folder.changeTimes() == before)
  }

  @Test func `a foreign file in a site that it wrote`() throws {
    let folder = try folder.get()
    try folder.build(["a/b": "1"])
    try folder.put("mine", at: "a/photo.jpg")
    #expect(throws: OutputError.foreign("a/photo.jpg")) { try folder.build(["a/c": "2"]) }
    #expect(try folder.site() == ["a/b": "1", "a/photo.jpg": "mine"])
  }

  @Test func `a symbolic link, even where it once wrote a file or a folder`() throws {
    let folder = try folder.get()
    try folder.put("outside", at: "outside/index.html")
    let site = folder.place("site")
    for name in ["a", "b/index.html"] {
      let writer = try OutputWriter(folder: site)
      try writer.write(name, "1")
      _ = try writer.commit()
      let top = try #require(name.split(separator: "/").first)
      try Disk.remove("\(site)/\(top)")
      try folder.link("site/\(top)", to: "../outside")
      #expect(throws: OutputError.foreign(String(top))) { try OutputWriter(folder: site) }
      try folder.remove("site/\(top)")
    }
    #expect(try folder.text(of: "outside/index.html") == "outside")
  }

  @Test func `a pipe`() throws {
    let folder = try folder.get()
    try #require(unsafe mkfifo(folder.place("pipe"), 0o600) == 0)
    #expect(throws: OutputError.foreign("pipe")) { try OutputWriter(folder: folder.path) }
  }

  @Test func `a folder whose state is elsewhere`() throws {
    let folder = try folder.get()
    try folder.put("vigie manifest 1\nprecious\n", at: "other/manifest")
    try folder.put("", at: "site/a")
    try folder.remove("site/a")
    try folder.link("site/.vigie", to: "../other")
    #expect(throws: OutputError.foreign(".vigie")) {
      try OutputWriter(folder: folder.place("site"))
    }
    #expect(try folder.children(of: "other") == ["manifest"])
  }

  @Test func `a gitignore, except at the top, where it leaves it alone`() throws {
    let folder = try folder.get()
    try folder.put("*", at: ".gitignore")
    try folder.build(["a": "1"])
    try folder.build([:])
    #expect(try folder.site() == [".gitignore": "*"])
    #expect(throws: OutputError.unsafePath(".gitignore")) { try folder.build([".gitignore": ""]) }
    try folder.put("*", at: "a/.gitignore")
    #expect(throws: OutputError.foreign("a/.gitignore")) { try folder.build([:]) }
  }

  @Test func `to follow a link to a staging folder elsewhere`() throws {
    let folder = try folder.get()
    try folder.put("mine", at: "other/file")
    try Disk.createFolder(folder.place("site/.vigie"))
    try folder.link("site/.vigie/staging", to: "../../other")
    let writer = try OutputWriter(folder: folder.place("site"))
    try writer.write("a", "1")
    _ = try writer.commit()
    #expect(try folder.children(of: "other") == ["file"])
  }

  @Test(arguments: ["/etc/passwd", "../precious", "a/../../precious"])
  func `a manifest that leads out of the folder`(path: String) throws {
    let folder = try folder.get()
    try folder.put("mine", at: "precious")
    try folder.put("vigie manifest 1\n\(path)\n", at: "site/.vigie/manifest")
    #expect(throws: OutputError.damagedManifest(line: 2)) {
      try OutputWriter(folder: folder.place("site"))
    }
    #expect(try folder.text(of: "precious") == "mine")
  }

  @Test func `a path that leads out of the folder, and with it the whole build`() throws {
    let folder = try folder.get()
    let writer = try OutputWriter(folder: folder.place("site"))
    try writer.write("a", "1")
    #expect(throws: OutputError.unsafePath("../b")) { try writer.write("../b", "2") }
    try writer.write("c", "3")
    #expect(throws: OutputError.unsafePath("../b")) { try writer.commit() }
    #expect(try folder.children() == ["site"])
    #expect(try folder.children(of: "site") == [".vigie"])
  }

  @Test func `the same path twice`() throws {
    let folder = try folder.get()
    try folder.build(["same": "1", "changed": "1"])
    for name in ["new", "same", "changed"] {
      let writer = try OutputWriter(folder: folder.path)
      #expect(throws: OutputError.collision(name)) {
        for _ in 1...2 { try writer.write(name, name == "same" ? "1" : "2") }
        _ = try writer.commit()
      }
      writer.discard()
    }
    #expect(try folder.site() == ["same": "1", "changed": "1"])
  }

  @Test(arguments: [["a", "a/b"], ["a/b", "a"]])
  func `one path as a file and as a folder`(names: [String]) throws {
    let folder = try folder.get()
    let writer = try OutputWriter(folder: folder.path)
    try writer.write(names[0], "1")
    #expect(throws: OutputError.collision(names[1])) { try writer.write(names[1], "2") }
    #expect(throws: OutputError.collision(names[1])) { try writer.commit() }
    #expect(try folder.site() == [:])
  }

  @Test func `a folder that another build writes to, and leaves that build alone`() throws {
    let folder = try folder.get()
    let first = try OutputWriter(folder: folder.path)
    try first.write("a", "1")
    #expect(throws: OutputError.busy) { try OutputWriter(folder: folder.path) }
    _ = try first.commit()
    #expect(try folder.site() == ["a": "1"])
  }

  @Test(arguments: ["link", "link/site", "link/deep/site"])
  func `an output path behind a link to nowhere`(name: String) throws {
    let folder = try folder.get()
    try folder.link("link", to: "nowhere")
    #expect(throws: OutputError.self) { try OutputWriter(folder: folder.place(name)) }
    #expect(try folder.children() == ["link"])
  }

  @Test func `an output path that is a file`() throws {
    let folder = try folder.get()
    try folder.put("", at: "file")
    #expect(throws: OutputError.system(FileError(folder.place("file"), ENOTDIR))) {
      try OutputWriter(folder: folder.place("file"))
    }
  }
}
