import Chronicle
import Glibc
import Testing

@testable import SiteFolder

@Suite struct `An inventory` {
  let metadata = FileMetadata(inode: 7, size: 3, modified: 1_000)
  let mark = Fingerprint(value: 9)

  private func manifest(_ paths: [String]) -> Manifest {
    Manifest(paths.map(OutputPath.init))
  }

  private func inventory(written: Int64) -> Inventory {
    let manifest = manifest(["a/b", "c"])
    let other = FileMetadata(inode: 8, size: -1, modified: 2_000)
    let files = [
      FileRecord(metadata: metadata, fingerprint: mark),
      FileRecord(metadata: other, fingerprint: Fingerprint(value: .max)),
    ]
    return Inventory(of: manifest, files: files, folders: [other, metadata], written: written)
  }

  @Test func `knows a file by its metadata and its fingerprint`() {
    let inventory = inventory(written: .max)
    let path = OutputPath("a/b")
    #expect(inventory.position(of: path, holding: mark, metadata) == 0)
    #expect(inventory.position(of: path, holding: Fingerprint(value: 1), metadata) == nil)
    for other in [(8, 3, 1_000), (7, 4, 1_000), (7, 3, 1_001)] as [(UInt64, Int64, Int64)] {
      let other = FileMetadata(inode: other.0, size: other.1, modified: other.2)
      #expect(inventory.position(of: path, holding: mark, other) == nil)
    }
    #expect(inventory.position(of: OutputPath("c"), holding: mark, metadata) == nil)
    #expect(inventory.position(of: OutputPath("d"), holding: mark, metadata) == nil)
  }

  @Test func `knows the folders of its manifest`() {
    let inventory = inventory(written: .max)
    #expect(!inventory.isUntouched(folder: 0, metadata))
    #expect(inventory.isUntouched(folder: 1, metadata))
    #expect(!inventory.isUntouched(folder: 2, metadata))
  }

  @Test(arguments: [(1_001, true), (1_000, false), (999, false)])
  func `does not trust what changed at the tick at which it was written`(
    written: Int64, isTrusted: Bool
  ) throws {
    let inventory = inventory(written: written)
    let position = inventory.position(of: OutputPath("a/b"), holding: mark, metadata)
    #expect(position == (isTrusted ? 0 : nil))
    #expect(inventory.isUntouched(folder: 1, metadata) == isTrusted)
  }

  @Test func `is read as it was written`() throws {
    let inventory = inventory(written: 5)
    let read = try #require(
      Inventory(of: inventory.manifest, parsing: inventory.bytes, written: 5))
    #expect(read.files == inventory.files)
    #expect(read.folders == inventory.folders)
  }

  @Test func `of another site or with bytes too few or too many is none`() {
    let inventory = inventory(written: 5)
    let bytes = inventory.bytes
    for other in [["a/b", "d"], ["a/b"], [], ["a/b", "c", "d"]] {
      #expect(Inventory(of: manifest(other), parsing: bytes, written: 5) == nil)
    }
    for damaged in [[], bytes.dropLast(), bytes + [0], [0] + bytes.dropFirst()] as [[UInt8]] {
      #expect(Inventory(of: inventory.manifest, parsing: damaged, written: 5) == nil)
    }
  }
}

@Suite struct `A site with an inventory` {
  let folder = Result { try TemporaryFolder() }
  let files = ["a/b/c": "first", "a/d": "second", "e": "third"]

  /// Makes everything older than the inventory, as it is when the site is larger.
  private func age(_ folder: TemporaryFolder) throws {
    try folder.setTime(of: ".vigie/inventory", to: 4_000_000_000)
  }

  @Test func `is seen to be unchanged without being read`() throws {
    let folder = try folder.get()
    try folder.build(files)
    try age(folder)
    let (path, time) = ("a/d", try folder.changeTimes())
    try folder.overwrite(path, "SECOND")
    try folder.setTime(of: path, nanoseconds: try #require(time[folder.place(path)]))
    #expect(try folder.build(files).unchanged == 3)
    #expect(try folder.text(of: path) == "SECOND")
  }

  @Test(arguments: [true, false])
  func `is put right where a file was overwritten by hand`(isAged: Bool) throws {
    let folder = try folder.get()
    try folder.build(files)
    if isAged { try age(folder) }
    try folder.overwrite("a/d", "SECOND")
    #expect(try folder.build(files) == OutputSummary(changed: 1, unchanged: 2))
    #expect(try folder.site() == files)
  }

  @Test(arguments: ["a/x", "a/b/x", "x", "new/deep/x"])
  func `is refused when it holds a foreign file`(name: String) throws {
    let folder = try folder.get()
    try folder.build(files)
    try age(folder)
    try folder.put("mine", at: name)
    #expect(throws: OutputError.foreign(name)) { try folder.build(files) }
  }

  @Test(arguments: ["x", "a/x", "a/b/x"], ["a/b/new", "a/d", "e"])
  func `is refused when a foreign file came while it was built`(
    name: String, changed: String
  ) throws {
    let folder = try folder.get()
    try folder.build(files)
    let writer = try OutputWriter(folder: folder.path)
    try folder.put("mine", at: name)
    for (name, text) in files.merging([changed: "changed"], uniquingKeysWith: { $1 }) {
      try writer.write(name, text)
    }
    _ = try writer.commit()
    try age(folder)
    #expect(throws: OutputError.foreign(name)) { try OutputWriter(folder: folder.path) }
  }

  @Test func `behind a symbolic link is refused when it holds a foreign file`() throws {
    let folder = try folder.get()
    try Disk.createFolder(folder.place("real"))
    try folder.link("site", to: "real")
    let writer = try OutputWriter(folder: folder.place("site"))
    try writer.write("a", "1")
    _ = try writer.commit()
    try folder.setTime(of: "real/.vigie/inventory", to: 4_000_000_000)
    try folder.put("mine", at: "real/x")
    #expect(throws: OutputError.foreign("x")) { try OutputWriter(folder: folder.place("site")) }
  }

  @Test(arguments: ["lost", "damaged", "of the build before"])
  func `whose inventory is unusable is read again`(state: String) throws {
    let folder = try folder.get()
    try folder.build(["a/d": "second", "e": "old"])
    let before = try FileReader.bytes(of: folder.place(".vigie/inventory"))
    try folder.build(files)
    try folder.remove(".vigie/inventory")
    if state == "damaged" { try folder.put("vigie inventory 1\n…", at: ".vigie/inventory") }
    if state == "of the build before" {
      try Disk.create(folder.place(".vigie/inventory"), before.span)
    }
    #expect(try folder.build(files) == OutputSummary(unchanged: 3))
    let after = try FileReader.bytes(of: folder.place(".vigie/inventory"))
    #expect(after.count > before.count)
    try folder.build(["a/d": "second", "e": "new"])
    #expect(try folder.site() == ["a/d": "second", "e": "new"])
  }
}

@Suite struct `A fingerprint` {
  @Test func `tells apart texts that differ in one byte, in length or in order`() {
    let text = Array((0..<100).map { UInt8($0) })
    var seen: Set<UInt64> = []
    for length in 0...100 { seen.insert(value(of: Array(text[..<length]))) }
    for index in 0..<100 {
      for bit in 0..<8 {
        var other = text
        other[index] ^= 1 << UInt8(bit)
        seen.insert(value(of: other))
      }
    }
    for length in 1...64 {
      seen.insert(value(of: [UInt8](repeating: 0xFF, count: length)))
    }
    let blocks = (0..<6).map { Array(text[16 * $0..<16 * $0 + 16]) }
    seen.insert(value(of: Array(blocks.reversed().joined())))
    #expect(seen.count == 101 + 800 + 64 + 1)
  }

  @Test func `is the same for the same bytes, wherever they are`() {
    let bytes = Array("Le même texte, une fois de plus.".utf8)
    let shifted = [0] + bytes
    let mark = Fingerprint(of: shifted.span.extracting(droppingFirst: 1))
    #expect(mark.value == value(of: bytes))
  }

  private func value(of bytes: [UInt8]) -> UInt64 { Fingerprint(of: bytes.span).value }
}

extension TemporaryFolder {
  /// Changes what a file holds and keeps the file.
  fileprivate func overwrite(_ name: String, _ text: String) throws {
    let file = try OpenFile(place(name), O_WRONLY | O_TRUNC)
    try file.write(Array(text.utf8).span)
    try file.close()
  }

  fileprivate func setTime(of name: String, to seconds: Int) throws {
    try setTime(of: name, nanoseconds: seconds * 1_000_000_000)
  }

  fileprivate func setTime(of name: String, nanoseconds: Int) throws {
    let time = timespec(
      tv_sec: nanoseconds / 1_000_000_000, tv_nsec: nanoseconds % 1_000_000_000)
    try #require(unsafe utimensat(AT_FDCWD, place(name), [time, time], 0) == 0)
  }
}
