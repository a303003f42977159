import Chronicle
import Text

/// The list of the files that a build wrote: what the next one may replace or remove.
///
/// Everything else in the folder is foreign, and never touched.
struct Manifest: Equatable {
  /// Sorted by their bytes, each once.
  let paths: [OutputPath]
  /// The bytes of all paths in a row, and where each ends.
  ///
  /// Every file of a build is looked up here, by all threads at once. With an array of strings each step of the
  /// search would count a reference to one, atomically, and that takes longer than to compare it.
  private let text: [UInt8]
  private let ends: [Int]

  init(_ paths: [OutputPath]) {
    var unique: [OutputPath] = []
    unique.reserveCapacity(paths.count)
    for path in paths.sorted() where unique.last != path { unique.append(path) }
    self.init(sorted: unique)
  }

  /// The paths must be sorted already, each once.
  init(sorted paths: [OutputPath]) {
    self.paths = paths
    var text = ByteBuffer()
    ends = paths.map { path in
      text.append(text: path.string)
      return text.count
    }
    self.text = text.array()
  }

  func union(_ other: Manifest) -> Manifest {
    Manifest(paths + other.paths)
  }

  func subtracting(_ other: Manifest) -> [OutputPath] {
    paths.filter { !other.contains($0.string) }
  }

  func contains(_ path: String) -> Bool { index(of: path) != nil }

  /// The position of a path in the list.
  func index(of path: String) -> Int? {
    path.withSpan { path in
      let index = firstIndex(notBefore: path)
      guard index < ends.count else { return nil }
      return text.span.extracting(range(at: index)).hasSameBytes(as: path) ? index : nil
    }
  }

  /// Whether a file lies below a folder, whose path ends in `/`.
  func hasFolder(_ folder: String) -> Bool {
    folder.withSpan { folder in
      let index = firstIndex(notBefore: folder)
      guard index < ends.count else { return false }
      return text.span.extracting(range(at: index).prefix(folder.count)).hasSameBytes(as: folder)
    }
  }

  private func firstIndex(notBefore path: Span<UInt8>) -> Int {
    ends.indices.partitioningIndex { !text.span.extracting(range(at: $0)).precedes(path) }
  }

  /// The place of a path's bytes in the text.
  private func range(at index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// Every folder of the site, ending in `/`, each after the one above.
  ///
  /// The first is empty and stands for the site itself. Paths are sorted, so what a path has in common with
  /// the one before it has been listed already.
  var folders: [String] {
    var folders = [""]
    var last: [UInt8] = []
    for path in paths {
      let bytes = Array(path.string.utf8)
      var index = 0
      while index < min(bytes.count, last.count), bytes[index] == last[index] { index += 1 }
      for index in index..<bytes.count where bytes[index] == UInt8(ascii: "/") {
        folders.append(String(decoding: bytes[...index], as: UTF8.self))
      }
      last = bytes
    }
    return folders
  }
}
