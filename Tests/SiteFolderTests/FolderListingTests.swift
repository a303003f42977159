import Glibc
import Testing

@testable import SiteFolder

@Suite struct `A folder listing` {
  let folder = Result { try TemporaryFolder() }

  @Test func `names all files below the folder in the order of their bytes`() throws {
    let folder = try folder.get()
    for name in ["b/é.md", "a-b.md", "a/z.md", "a.md", "a/b/c.md", "b/z.md", "a0.md"] {
      try folder.put("", at: name)
    }
    let listing = try FolderListing(of: folder.path)
    #expect(
      listing.items.map(\.path)
        == ["a-b.md", "a.md", "a/b/c.md", "a/z.md", "a0.md", "b/z.md", "b/é.md"])
    #expect(listing.items.allSatisfy { $0.kind == .file })
  }

  @Test func `leaves out hidden files and folders unless asked for`() throws {
    let folder = try folder.get()
    for name in [".a", ".git/config", "b/.c", "b/..d", "e"] { try folder.put("", at: name) }
    #expect(try FolderListing(of: folder.path).items.map(\.path) == ["e"])
    #expect(
      try FolderListing(of: folder.path, includingHidden: true).items.map(\.path)
        == [".a", ".git/config", "b/..d", "b/.c", "e"])
  }

  @Test func `reports symbolic links and does not follow them`() throws {
    let folder = try folder.get()
    try folder.put("", at: "a/b.md")
    try folder.link("loop", to: ".")
    try folder.link("dead", to: "nowhere")
    let items = try FolderListing(of: folder.path).items
    #expect(items.map(\.path) == ["a/b.md", "dead", "loop"])
    #expect(items.map(\.kind) == [.file, .symbolicLink, .symbolicLink])
  }

  @Test func `reports pipes, and names that are not UTF-8`() throws {
    let folder = try folder.get()
    try #require(unsafe mkfifo(folder.place("pipe"), 0o600) == 0)
    let latin1 = folder.place("caf").utf8CString.dropLast() + [CChar(bitPattern: 0xE9), 0]
    let name = Array(latin1)
    try #require(unsafe mkdir(name, 0o700) == 0)
    defer { unsafe rmdir(name) }
    let items = try FolderListing(of: folder.path).items
    #expect(items.map(\.path) == ["caf\u{FFFD}", "pipe"])
    #expect(items.map(\.kind) == [.misnamed, .special])
  }

  @Test func `of an empty folder is empty`() throws {
    #expect(try FolderListing(of: try folder.get().path).items.isEmpty)
  }

  @Test func `says which folder could not be read, and why`() throws {
    let folder = try folder.get()
    try folder.put("", at: "file")
    #expect(throws: FileError(folder.place("none"), ENOENT)) {
      try FolderListing(of: folder.place("none"))
    }
    #expect(throws: FileError(folder.place("file"), ENOTDIR)) {
      try FolderListing(of: folder.place("file"))
    }
  }
}
