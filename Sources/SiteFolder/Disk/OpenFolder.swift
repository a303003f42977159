import Glibc

/// A folder that is read name by name (`readdir(3)`), closed when its owner goes.
///
/// The stream has a position, so it belongs to one thread; `~Copyable` keeps it from being closed
/// twice.
@safe struct OpenFolder: ~Copyable {
  private let path: String
  private let stream: OpaquePointer

  init(_ path: String) throws(FileError) {
    guard let stream = unsafe opendir(path) else { throw FileError(path) }
    self.path = path
    unsafe self.stream = stream
  }

  /// Opens a folder by its name in another one.
  ///
  /// A symbolic link in its place is refused (`ELOOP`): what was listed as a folder a moment ago may
  /// have been replaced meanwhile.
  init(_ name: String, in folder: borrowing OpenFolder) throws(FileError) {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe openat(dirfd(folder.stream), name, flags)
    guard descriptor >= 0 else { throw FileError(name) }
    // From here on the stream owns the descriptor: `closedir` closes both.
    guard let stream = unsafe fdopendir(descriptor) else {
      let error = FileError(name)
      close(descriptor)
      throw error
    }
    path = name
    unsafe self.stream = stream
  }

  deinit {
    unsafe closedir(stream)
  }

  /// The next name and what it stands for, in the system's order; `nil` after the last.
  ///
  /// `readdir` returns NULL at the end and for an error: only `errno`, cleared before, tells them apart.
  func next() throws(FileError) -> (name: String, kind: FileKind)? {
    while true {
      errno = 0
      guard let record = unsafe readdir(stream) else {
        if errno != 0 { throw FileError(path) }
        return nil
      }
      guard let bytes = unsafe Self.name(in: record), unsafe !Self.isSelfOrParent(bytes) else {
        continue
      }
      guard let name = unsafe String(validatingCString: bytes) else {
        return unsafe (String(cString: bytes), .misnamed)
      }
      return (name, try kind(of: name, hint: unsafe Int(record.pointee.d_type)))
    }
  }

  /// All names that are still to come.
  func children() throws(FileError) -> [(name: String, kind: FileKind)] {
    var children: [(name: String, kind: FileKind)] = []
    while let child = try next() { children.append(child) }
    return children
  }

  private func kind(of name: String, hint: Int) throws(FileError) -> FileKind {
    switch hint {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .symbolicLink
    case Int(DT_UNKNOWN): try kindFromStatus(of: name)
    default: .special
    }
  }

  /// The kind by `stat(2)`: some file systems give names without kinds.
  private func kindFromStatus(of name: String) throws(FileError) -> FileKind {
    var status = stat()
    guard unsafe fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw FileError("\(path)/\(name)")
    }
    return FileKind(mode: status.st_mode)
  }

  /// The name where it lies in the record.
  ///
  /// `d_name` is declared with 256 bytes, but a record ends with its name: a copy of the field would
  /// read past the end of a short one.
  private static func name(in record: UnsafeMutablePointer<dirent>) -> UnsafePointer<CChar>? {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    return unsafe UnsafeRawPointer(record).advanced(by: offset).assumingMemoryBound(to: CChar.self)
  }

  private static func isSelfOrParent(_ name: UnsafePointer<CChar>) -> Bool {
    let dot = CChar(UInt8(ascii: "."))
    return unsafe name[0] == dot && (name[1] == 0 || (name[1] == dot && name[2] == 0))
  }
}
