import Glibc

/// The refusal of the system to do something with a file or a folder.
public struct FileError: Error, Hashable {
  /// The path as it was handed to the system.
  public let path: String
  /// The system's number for the reason, such as `ENOENT`.
  public let code: Int32

  /// Takes the reason from `errno`, which the next call to the system overwrites.
  init(_ path: String, _ code: Int32 = errno) {
    self.path = path
    self.code = code
  }

  /// The reason in the system's words: English ones, for the program sets no locale.
  public var reason: String {
    guard let words = unsafe strerror(code) else { return "errno \(code)" }
    return unsafe String(cString: words)
  }
}
