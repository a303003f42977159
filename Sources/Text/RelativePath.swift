/// Paths of files below one folder, from its root, with `/` between their parts.
extension String {
  /// The path that this one, written in a file, means from the root of the folder.
  ///
  /// `..` above the root stays, so that the path finds nothing: a browser would leave the site there, too.
  public func resolved(against file: String) -> String {
    var parts = file.split(separator: "/").dropLast()
    for part in split(separator: "/") {
      switch part {
      case ".": break
      case ".." where !parts.isEmpty && parts.last != "..": parts.removeLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// The path by which a file names this one, both from the root of the folder.
  public func relative(to file: String) -> String {
    var own = split(separator: "/")[...]
    var folders = file.split(separator: "/").dropLast()
    while let first = own.first, own.count > 1, first == folders.first {
      own.removeFirst()
      folders.removeFirst()
    }
    return String(repeating: "../", count: folders.count) + own.joined(separator: "/")
  }
}
