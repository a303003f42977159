import Glibc

/// A file or folder that the system refused, and why.
struct FileError: Error, Hashable {
  let path: String
  /// The system's number for the reason, such as `ENOENT`.
  let code: Int32

  init(_ path: String, _ code: Int32 = errno) {
    self.path = path
    self.code = code
  }

  /// The reason in the system's English words.
  var reason: String {
    guard let words = unsafe strerror(code) else { return "errno \(code)" }
    return unsafe String(cString: words)
  }
}
