/// The list of the files that a build wrote: what the next one may replace or remove.
struct Manifest: Equatable {
  /// Sorted by their bytes, each once.
  let paths: [OutputPath]

  init(_ paths: [OutputPath]) {
    var unique: [OutputPath] = []
    unique.reserveCapacity(paths.count)
    for path in paths.sorted() where unique.last != path { unique.append(path) }
    self.paths = unique
  }

  /// The paths must be sorted already, each once.
  init(sorted paths: [OutputPath]) {
    self.paths = paths
  }

  func union(_ other: Manifest) -> Manifest {
    Manifest(paths + other.paths)
  }

  func subtracting(_ other: Manifest) -> [OutputPath] {
    paths.filter { !other.contains($0.string) }
  }

  func contains(_ path: String) -> Bool { index(of: path) != nil }

  /// Where a path is in the list.
  func index(of path: String) -> Int? {
    let index = firstIndex(notBefore: path)
    guard index < paths.count, paths[index].string.hasSameBytes(as: path) else { return nil }
    return index
  }

  /// Whether a file lies below a folder, whose path ends in `/`.
  func hasFolder(_ folder: String) -> Bool {
    let index = firstIndex(notBefore: folder)
    return index < paths.count && paths[index].string.utf8.starts(with: folder.utf8)
  }

  /// A binary search.
  private func firstIndex(notBefore path: String) -> Int {
    var low = 0
    var high = paths.count
    while low < high {
      let middle = (low + high) / 2
      if paths[middle].string.precedes(path) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Every folder of the site, ending in `/`, each behind the one above; the first is empty and
  /// stands for the site itself.
  var folders: [String] {
    var folders = [""]
    var last: [UInt8] = []
    for path in paths {
      let bytes = Array(path.string.utf8)
      let common = zip(bytes, last).prefix { $0 == $1 }.count
      for index in bytes.indices.dropFirst(common) where bytes[index] == UInt8(ascii: "/") {
        folders.append(String(decoding: bytes[...index], as: UTF8.self))
      }
      last = bytes
    }
    return folders
  }
}
