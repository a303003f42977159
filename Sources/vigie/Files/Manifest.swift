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

  /// A binary search.
  func contains(_ path: String) -> Bool {
    var low = 0
    var high = paths.count
    while low < high {
      let middle = (low + high) / 2
      if paths[middle].string.precedes(path) { low = middle + 1 } else { high = middle }
    }
    return low < paths.count && paths[low].string.hasSameBytes(as: path)
  }
}
