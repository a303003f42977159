import Glibc
import Text

/// An open file, closed when its owner goes.
///
/// It calls the system and nothing between: stdio would copy every byte once more, and Foundation's
/// writing calls `fsync`, which makes a first build eight times slower. Nothing here needs to survive
/// the loss of power: a site can be built again.
struct OpenFile: ~Copyable {
  private let path: String
  private var descriptor: Int32

  /// Opens or creates a file as the flags of `open(2)` say.
  ///
  /// - Parameter folder: the open folder from which a relative path is looked up.
  init(_ path: String, _ flags: Int32, from folder: Int32 = AT_FDCWD) throws(FileError) {
    self.path = path
    repeat {
      descriptor = unsafe openat(folder, path, flags | O_CLOEXEC, 0o666)
    } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else { throw FileError(path) }
  }

  deinit {
    if descriptor >= 0 { _ = Glibc.close(descriptor) }
  }

  /// Closes the file and reports what the file system held back until now, such as a full quota.
  ///
  /// NFS sends the last bytes only here. On Linux the descriptor is gone even after `EINTR`, so that
  /// is no error, and to try again could close a file that another thread has just opened.
  consuming func close() throws(FileError) {
    let result = Glibc.close(descriptor)
    descriptor = -1
    guard result == 0 || errno == EINTR else { throw FileError(path) }
  }

  func status() throws(FileError) -> FileStatus {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(path) }
    return FileStatus(status)
  }

  /// Locks the file with `flock(2)`; false if somebody else holds it.
  ///
  /// The kernel drops the lock when the last descriptor of this opening goes, so a killed build leaves
  /// none behind. A file that merely exists would have to be removed by hand. NFS grants the lock
  /// only to a file that is open for writing.
  func lock() throws(FileError) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK else { throw FileError(path) }
    return false
  }

  func unlock() {
    flock(descriptor, LOCK_UN)
  }

  /// The next bytes of the file, fewer than asked for only at its end.
  func read(upTo count: Int) throws(FileError) -> [UInt8] {
    try [UInt8](capacity: count) { (buffer) throws(FileError) in
      while !buffer.isFull {
        let count = unsafe buffer.withUnsafeMutableBufferPointer { bytes, initialized in
          let free = unsafe bytes.baseAddress?.advanced(by: initialized)
          let count = unsafe Glibc.read(descriptor, free, bytes.count - initialized)
          initialized += max(count, 0)
          return count
        }
        if count == 0 { return }
        if count < 0 && errno != EINTR { throw FileError(path) }
      }
    }
  }

  /// Whether the next bytes of the file are these.
  ///
  /// It reads 64 KiB at a time and stops at the first difference; the size is compared by the caller.
  func holds(_ bytes: Span<UInt8>) throws(FileError) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let part = try read(upTo: min(rest.count, 1 << 16))
      guard !part.isEmpty, rest.extracting(first: part.count).hasSameBytes(as: part.span) else {
        return false
      }
      rest = rest.extracting(droppingFirst: part.count)
    }
    return true
  }

  /// Writes all bytes: the system may take fewer at a time, or be interrupted by a signal.
  func write(_ bytes: Span<UInt8>) throws(FileError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno != EINTR { throw FileError(path) }
      rest = rest.extracting(droppingFirst: max(count, 0))
    }
  }
}
