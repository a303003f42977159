extension InputFolder {
  /// This folder, and the files of another that it does not have.
  ///
  /// A theme is laid over the one that is part of the program: what it changes is all that it holds, and it goes on
  /// working when Vigie gains a template. Diagnostics show each file in the folder where it lies.
  public func laid(over base: InputFolder) -> InputFolder {
    let own = Set(paths)
    let others = base.paths.filter { !own.contains($0) }
    var folder = InputFolder(
      name: name, paths: paths + others,
      read: { path throws(ReadFailure) in
        try (own.contains(path) ? self : base).bytes(of: path)
      },
      readStart: { path, count throws(ReadFailure) in
        try (own.contains(path) ? self : base).bytes(of: path, upTo: count)
      })
    folder.layers = [self, base]
    return folder
  }

  /// The layers that have a file, the uppermost first: what one leaves out, the next may say.
  func layers(holding path: String) -> [InputFolder] {
    guard !layers.isEmpty else { return paths.contains(path) ? [self] : [] }
    return layers.flatMap { $0.layers(holding: path) }
  }

  /// Whether a file is not merely there because a lower layer has it.
  func isOwn(_ path: String) -> Bool { (layers.first ?? self).paths.contains(path) }

  /// The file that diagnostics show under a path; `nil` when there is none or it cannot be read.
  func bytes(shownAs path: String) -> [UInt8]? {
    guard layers.isEmpty else {
      return layers.lazy.compactMap { $0.bytes(shownAs: path) }.first
    }
    let start = name + "/"
    guard path.hasPrefix(start) else { return nil }
    return try? bytes(of: String(path.unicodeScalars.dropFirst(start.unicodeScalars.count)))
  }

  /// The layer that a file is read from.
  func layer(holding path: String) -> InputFolder? {
    layers.first { $0.paths.contains(path) }
  }
}
