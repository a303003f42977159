import Glibc

/// The metadata by which a file or a folder is recognised without opening it: inode, size, time.
///
/// Whoever changes what a file holds, or which names a folder has, changes one of the three: a file
/// that is replaced gets another inode, one that is written to another time (`st_mtim`), and so does
/// a folder in which a name comes or goes. Git recognises the files of its index in the same way. Only
/// who sets the time back to the nanosecond, and keeps the size, goes unnoticed.
struct FileMetadata: Equatable {
  let inode: UInt64
  let size: Int64
  /// The last change of the content, in nanoseconds since 1970.
  let modified: Int64

  /// Stands for a folder that must be listed by the next build: it equals no metadata of a real one.
  ///
  /// Its time lies after every inventory, and `Inventory` trusts only what is older than itself.
  static let unknown = FileMetadata(inode: 0, size: 0, modified: .max)

  init(inode: UInt64, size: Int64, modified: Int64) {
    self.inode = inode
    self.size = size
    self.modified = modified
  }

  /// Takes the metadata from what `stat(2)` reports.
  init(_ status: stat) {
    let time = status.st_mtim
    self.init(
      inode: UInt64(status.st_ino), size: Int64(status.st_size),
      modified: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }
}
