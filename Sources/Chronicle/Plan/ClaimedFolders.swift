/// Finds files that stand where others need a folder, such as `a` beside `a/index.html`.
///
/// A disk can hold only one of them. Many files lie in one folder, so the folders above it are looked up once.
struct ClaimedFolders {
  /// The folder looked at last, of which mostly many lie side by side, and the file in its place.
  private var last: (folder: Substring, file: Int?) = ("", nil)

  /// The file in the place of the innermost folder of a path, or else of one above it.
  mutating func file(above path: String, among claimed: [String: Int]) -> Int? {
    guard let folder = path[...].folder else { return nil }
    if let file = claimed[String(folder)] { return file }
    guard let outer = folder.folder else { return nil }
    if outer != last.folder {
      let folders = sequence(first: outer, next: \.folder)
      last = (outer, folders.lazy.compactMap { claimed[String($0)] }.first)
    }
    return last.file
  }
}

extension Substring {
  /// `a/b` for `a/b/c`; `nil` at the top.
  fileprivate var folder: Substring? {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { self[..<$0] }
  }
}
