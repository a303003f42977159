import Glibc

/// What the file system says of a file or a folder without opening it.
///
/// Whoever changes what a file holds, or which names a folder has, changes its stamp.
struct Stamp: Equatable {
  let inode: UInt64
  let size: Int64
  /// In nanoseconds since 1970.
  let modified: Int64

  /// That of nothing on any disk; nothing so young is ever trusted.
  static let unknown = Stamp(inode: 0, size: 0, modified: .max)

  init(inode: UInt64, size: Int64, modified: Int64) {
    self.inode = inode
    self.size = size
    self.modified = modified
  }

  init(_ status: stat) {
    let time = status.st_mtim
    self.init(
      inode: UInt64(status.st_ino), size: Int64(status.st_size),
      modified: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }
}
