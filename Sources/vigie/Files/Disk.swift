import CSupport
import Glibc

/// What the writer does to files and folders as wholes.
enum Disk {
  /// What stands at a path, without following a symbolic link; nil for nothing.
  static func kind(of path: String) throws(FileError) -> FileKind? {
    try status(of: path)?.kind
  }

  /// The same with its stamp.
  static func status(of path: String) throws(FileError) -> (kind: FileKind, stamp: Stamp)? {
    var status = stat()
    if unsafe lstat(path, &status) == 0 {
      return (FileKind(mode: status.st_mode), Stamp(status))
    }
    guard errno == ENOENT || errno == ENOTDIR else { throw FileError(path) }
    return nil
  }

  /// Creates a folder and those above it; one that exists already will do.
  static func makeFolder(_ path: String) throws(FileError) {
    if makeLastFolder(path) { return }
    guard errno == ENOENT, let parent = parent(of: path) else { throw FileError(path) }
    try makeFolder(parent)
    guard makeLastFolder(path) else { throw FileError(path) }
  }

  private static func makeLastFolder(_ path: String) -> Bool {
    unsafe mkdir(path, 0o777) == 0 || errno == EEXIST
  }

  /// Creates a file that must not exist yet, with the folders that it needs.
  @discardableResult
  static func create(_ path: String, _ bytes: Span<UInt8>) throws(FileError) -> Stamp {
    let file = try newFile(path)
    try file.write(bytes)
    let stamp = try file.status().stamp
    try file.close()
    return stamp
  }

  /// Trying first is cheaper than to remember which folders exist, and needs no lock.
  private static func newFile(_ path: String) throws(FileError) -> OpenFile {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    do throws(FileError) {
      return try OpenFile(path, flags)
    } catch {
      guard error.code == ENOENT, let parent = parent(of: path) else { throw error }
      try makeFolder(parent)
      return try OpenFile(path, flags)
    }
  }

  /// Gives a file or a folder a new path, where nothing may be.
  static func move(_ path: String, to target: String) throws(FileError) {
    if unsafe vigie_rename_noreplace(path, target) == 0 { return }
    guard isUnsupported(errno) else { throw FileError(target) }
    guard try kind(of: target) == nil else { throw FileError(target, EEXIST) }
    guard unsafe rename(path, target) == 0 else { throw FileError(target) }
  }

  /// Puts one file in the place of another, which is lost.
  static func replace(_ path: String, by new: String) throws(FileError) {
    guard unsafe rename(new, path) == 0 else { throw FileError(path) }
  }

  /// Swaps two files in one step; false on a file system that cannot.
  static func exchange(_ path: String, _ other: String) throws(FileError) -> Bool {
    if unsafe vigie_rename_exchange(path, other) == 0 { return true }
    guard isUnsupported(errno) else { throw FileError(path) }
    return false
  }

  /// `EINVAL` is the file system's refusal of a flag, `ENOSYS` an old kernel's.
  private static func isUnsupported(_ code: Int32) -> Bool {
    code == EINVAL || code == ENOSYS
  }

  /// Removes a folder that holds nothing.
  static func removeEmptyFolder(_ path: String) throws(FileError) {
    guard unsafe rmdir(path) == 0 else { throw FileError(path) }
  }

  /// Removes what is at a path, if anything: a folder with all that is in it, but never what a
  /// symbolic link points at.
  static func remove(_ path: String) throws(FileError) {
    if let kind = try kind(of: path) { try remove(path, kind) }
  }

  private static func remove(_ path: String, _ kind: FileKind) throws(FileError) {
    guard kind == .folder else {
      if unsafe unlink(path) != 0 { throw FileError(path) }
      return
    }
    for (name, kind) in try OpenFolder(path).children() { try remove("\(path)/\(name)", kind) }
    try removeEmptyFolder(path)
  }

  /// The path of the folder above; nil above the first.
  static func parent(of path: String) -> String? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else {
      return nil
    }
    return String(path[..<slash])
  }
}
