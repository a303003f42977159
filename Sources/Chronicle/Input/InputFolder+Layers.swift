extension InputFolder {
  /// This folder, and the files of another that it does not have.
  ///
  /// A theme is laid over the one that is part of the program: what it changes is all that it holds, and it goes on
  /// working when Vigie gains a template. Diagnostics show each file in the folder where it lies.
  public func laid(over base: InputFolder) -> InputFolder {
    let own = Set(paths)
    let others = base.paths.filter { !own.contains($0) }
    var folder = InputFolder(name: name, paths: paths + others) {
      path, count throws(ReadFailure) in
      try (own.contains(path) ? self : base).bytes(of: path, upTo: count)
    }
    folder.layers = [self, base]
    return folder
  }

  /// The layers that have a file, the uppermost first: what one leaves out, the next may say.
  public func layers(holding path: InputPath) -> [InputFolder] {
    guard !layers.isEmpty else { return paths.contains(path) ? [self] : [] }
    return layers.flatMap { $0.layers(holding: path) }
  }

  /// The uppermost layer: the folder that its author edits.
  public var uppermost: InputFolder { layers.first ?? self }

  /// Whether the folder is laid over another.
  public var isLayered: Bool { !layers.isEmpty }

  /// The bytes of the file that diagnostics show so; `nil` when there is none or it cannot be read.
  func bytes(displayedAs path: DisplayPath) -> [UInt8]? {
    guard layers.isEmpty else {
      return layers.lazy.compactMap { $0.bytes(displayedAs: path) }.first
    }
    let (start, path) = (name + "/", path.string)
    guard path.hasPrefix(start) else { return nil }
    let below = String(Substring(path.utf8.dropFirst(start.utf8.count)))
    return try? bytes(of: InputPath(below))
  }
}
