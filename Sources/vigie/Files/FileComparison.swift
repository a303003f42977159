import Glibc

/// How a file on disk relates to the bytes that it should hold.
enum FileComparison {
  /// It was not read: by its looks and by its position in the inventory it is the same.
  case untouched(Int, Stamp)
  case same(Stamp)
  case different
  /// There is no file; perhaps a folder has its path.
  case absent

  init(of path: String, with bytes: Span<UInt8>) throws(FileError) {
    do throws(FileError) {
      let file = try OpenFile(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
      let (kind, stamp) = try file.status()
      if kind != .file {
        self = .absent
      } else if stamp.size != bytes.count {
        self = .different
      } else {
        self = try file.holds(bytes) ? .same(stamp) : .different
      }
    } catch {
      guard error.code == ENOENT || error.code == ENOTDIR else { throw error }
      self = .absent
    }
  }
}
