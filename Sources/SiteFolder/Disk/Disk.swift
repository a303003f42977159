import CSupport
import Glibc

/// The operations on files and folders as wholes: create, move, exchange, remove.
///
/// Each is one call to the system where the kernel and the file system know it, and says in its comment
/// what happens where they do not.
enum Disk {
  /// The kind of what stands at a path, without following a symbolic link; `nil` for nothing.
  static func kind(of path: String) throws(FileError) -> FileKind? {
    try status(of: path)?.kind
  }

  /// The status of what stands at a path, without following a symbolic link; `nil` for nothing.
  static func status(of path: String) throws(FileError) -> FileStatus? {
    var status = stat()
    if unsafe lstat(path, &status) == 0 { return FileStatus(status) }
    guard errno == ENOENT || errno == ENOTDIR else { throw FileError(path) }
    return nil
  }

  /// Creates a folder and those above it; one that exists already will do.
  ///
  /// Two threads may create one folder at once: the second finds `EEXIST`, and is content.
  static func createFolder(_ path: String) throws(FileError) {
    if createLastFolder(path) { return }
    guard errno == ENOENT, let parent = parent(of: path) else { throw FileError(path) }
    try createFolder(parent)
    guard createLastFolder(path) else { throw FileError(path) }
  }

  private static func createLastFolder(_ path: String) -> Bool {
    unsafe mkdir(path, 0o777) == 0 || errno == EEXIST
  }

  /// Creates a file that must not exist yet, with the folders that it needs.
  ///
  /// `O_EXCL` makes the kernel refuse a name that is taken (`EEXIST`), a symbolic link included: nothing
  /// is ever written through a link, and two files of one build never become one.
  ///
  /// - Returns: its metadata, read while it is still open.
  @discardableResult
  static func create(_ path: String, _ bytes: Span<UInt8>) throws(FileError) -> FileMetadata {
    let file = try newFile(path)
    try file.write(bytes)
    let metadata = try file.status().metadata
    try file.close()
    return metadata
  }

  /// Opens a new file, and creates its folders when the system says that they are missing.
  ///
  /// To try first is cheaper than to remember which folders exist, and needs no lock between threads.
  private static func newFile(_ path: String) throws(FileError) -> OpenFile {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    do throws(FileError) {
      return try OpenFile(path, flags)
    } catch {
      guard error.code == ENOENT, let parent = parent(of: path) else { throw error }
      try createFolder(parent)
      return try OpenFile(path, flags)
    }
  }

  /// Gives a file or a folder a new path, where nothing may be (`EEXIST`).
  ///
  /// `RENAME_NOREPLACE` checks and renames in one step: what appears in between cannot be lost. Where the
  /// file system does not know the flag, the check comes before the rename, and a file that somebody
  /// puts there in the microseconds between is replaced.
  static func move(_ path: String, to target: String) throws(FileError) {
    if unsafe vigie_rename_noreplace(path, target) == 0 { return }
    guard isUnsupported(errno) else { throw FileError(target) }
    guard try kind(of: target) == nil else { throw FileError(target, EEXIST) }
    guard unsafe rename(path, target) == 0 else { throw FileError(target) }
  }

  /// Puts one file in the place of another, which is lost.
  ///
  /// `rename(2)` is atomic on every file system: who opens the path finds the old file or the new one, whole.
  /// ext4 flushes the new file first when it replaces one, half a millisecond, so it is for single files.
  static func replace(_ path: String, by new: String) throws(FileError) {
    guard unsafe rename(new, path) == 0 else { throw FileError(path) }
  }

  /// Exchanges two files in one step (`RENAME_EXCHANGE`); false on a file system that cannot.
  ///
  /// ext4, XFS, Btrfs and tmpfs can, NFS and most of FUSE cannot. Nothing is replaced, so ext4 flushes
  /// nothing.
  static func exchange(_ path: String, _ other: String) throws(FileError) -> Bool {
    if unsafe vigie_rename_exchange(path, other) == 0 { return true }
    guard isUnsupported(errno) else { throw FileError(path) }
    return false
  }

  /// Whether a flag of `renameat2(2)` is unknown: `EINVAL` is the file system's refusal, `ENOSYS` the kernel's.
  private static func isUnsupported(_ code: Int32) -> Bool {
    code == EINVAL || code == ENOSYS
  }

  /// Removes a folder that holds nothing.
  static func removeEmptyFolder(_ path: String) throws(FileError) {
    guard unsafe rmdir(path) == 0 else { throw FileError(path) }
  }

  /// Removes what is at a path, if anything.
  ///
  /// A folder goes with all that is in it. A symbolic link goes itself, and never what it points at.
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

  /// The path of the folder above; `nil` above the first.
  static func parent(of path: String) -> String? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else {
      return nil
    }
    return String(path[..<slash])
  }
}
