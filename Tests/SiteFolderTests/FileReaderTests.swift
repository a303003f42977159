import Glibc
import Testing

@testable import SiteFolder

@Suite struct `A file reader` {
  let folder = Result { try TemporaryFolder() }

  @Test(arguments: [0, 1, 4_096, 1_000_000])
  func `returns every byte of a file`(size: Int) throws {
    let folder = try folder.get()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Disk.create(folder.place("file"), bytes.span)
    #expect(try FileReader.bytes(of: folder.place("file")) == bytes)
  }

  @Test(arguments: [0, 1, 4_095, 4_096, 5_000])
  func `returns no more than is asked for`(count: Int) throws {
    let folder = try folder.get()
    let bytes = (0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Disk.create(folder.place("file"), bytes.span)
    let read = try FileReader.bytes(of: folder.place("file"), upTo: count)
    #expect(read == Array(bytes.prefix(count)))
  }

  @Test func `says which file could not be read, and why`() throws {
    let path = try folder.get().place("none")
    let error = FileError(path, ENOENT)
    #expect(throws: error) { try FileReader.bytes(of: path) }
    #expect(error.reason == "No such file or directory")
  }

  @Test func `does not take a folder for a file`() throws {
    let path = try folder.get().path
    #expect(throws: FileError(path, EISDIR)) { try FileReader.bytes(of: path) }
  }
}
