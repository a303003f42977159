import Glibc

/// A folder that stays open, from which the paths of what is below are looked up (`openat(2)`).
///
/// The kernel then walks through fewer folders for each file, and nobody joins the paths of the folder
/// and the file. A rebuild looks at every file of the site, and saves both for each.
final class RootFolder: Sendable {
  private let path: String
  fileprivate let descriptor: Int32

  init(_ path: String) throws(FileError) {
    self.path = path
    descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path) }
  }

  deinit { close(descriptor) }

  /// The status of what stands at a path below; `nil` for nothing.
  ///
  /// A symbolic link at the end of the path is not followed. `ENOTDIR` means that a folder of the path is a
  /// file, so nothing is there either.
  func status(of path: String) throws(FileError) -> FileStatus? {
    var status = stat()
    if unsafe fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      return FileStatus(status)
    }
    guard errno == ENOENT || errno == ENOTDIR else { throw FileError("\(self.path)/\(path)") }
    return nil
  }
}

extension OpenFile {
  /// Opens a file below a folder for reading.
  init(reading path: String, in folder: RootFolder) throws(FileError) {
    try self.init(path, O_RDONLY, from: folder.descriptor)
  }
}
