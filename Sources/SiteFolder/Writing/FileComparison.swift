import Glibc

/// The relation of a file on the disk to the bytes that it should hold.
enum FileComparison {
  /// It was not opened: its metadata and the fingerprint agree with the inventory, at this position.
  case untouched(Int, FileMetadata)
  case same(FileMetadata)
  case different
  /// There is no file; perhaps a folder has its path.
  case absent

  /// Compares the bytes, and reads the file only if it has as many.
  ///
  /// `O_NONBLOCK` because an `open` of a named pipe would wait for somebody to write into it, and
  /// `O_NOFOLLOW` because the site never holds a symbolic link of ours (`ELOOP` is thrown).
  init(of path: String, with bytes: Span<UInt8>) throws(FileError) {
    do throws(FileError) {
      let file = try OpenFile(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
      let status = try file.status()
      if status.kind != .file {
        self = .absent
      } else if status.metadata.size != bytes.count {
        self = .different
      } else {
        self = try file.holds(bytes) ? .same(status.metadata) : .different
      }
    } catch {
      guard error.code == ENOENT || error.code == ENOTDIR else { throw error }
      self = .absent
    }
  }
}
