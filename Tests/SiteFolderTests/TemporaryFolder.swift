import Chronicle
import Glibc
import Testing

@testable import SiteFolder

/// A folder of the test's own, removed with all that is in it when the test ends.
final class TemporaryFolder {
  let path: String

  init() throws {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = "\(parent)/vigie-test-XXXXXX".utf8CString.map(\.self)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) }.map { unsafe String(cString: $0) }
    }
    path = try #require(made)
  }

  deinit {
    try? Disk.remove(path)
  }

  func place(_ name: String) -> String { "\(path)/\(name)" }

  func put(_ text: String, at name: String) throws {
    try Disk.create(place(name), Array(text.utf8).span)
  }

  func remove(_ name: String) throws {
    try #require(unsafe unlink(place(name)) == 0)
  }

  func link(_ name: String, to target: String) throws {
    try #require(unsafe symlink(target, place(name)) == 0)
  }

  func text(of name: String) throws -> String {
    String(decoding: try FileReader.bytes(of: place(name)), as: UTF8.self)
  }

  /// Every file with its text, without what the writer keeps.
  func site() throws -> [String: String] {
    var site: [String: String] = [:]
    for (name, _) in try FolderListing(of: path, includingHidden: true).items
    where !name.hasPrefix(".vigie/") {
      site[name] = try text(of: name)
    }
    return site
  }

  /// The names of the folder's own children, sorted.
  func children(of name: String = ".") throws -> [String] {
    try OpenFolder(place(name)).children().map(\.name).sorted()
  }

  /// When every file and folder, the writer's too, was last changed, in nanoseconds.
  func changeTimes() throws -> [String: Int] {
    var times: [String: Int] = [:]
    try collectChangeTimes(of: path, into: &times)
    return times
  }

  private func collectChangeTimes(of path: String, into times: inout [String: Int]) throws {
    var status = stat()
    try #require(unsafe lstat(path, &status) == 0)
    times[path] = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    guard FileKind(mode: status.st_mode) == .folder else { return }
    for (name, _) in try OpenFolder(path).children() {
      try collectChangeTimes(of: "\(path)/\(name)", into: &times)
    }
  }

  /// Builds a site of these files, as one run of the command would.
  @discardableResult
  func build(_ files: [String: String]) throws -> OutputSummary {
    let writer = try OutputWriter(folder: path)
    for (name, text) in files { try writer.write(name, text) }
    return try writer.commit()
  }
}

extension OutputWriter {
  func write(_ path: String, _ text: String) throws(OutputError) {
    try write(OutputPath(path), Array(text.utf8).span)
  }
}
