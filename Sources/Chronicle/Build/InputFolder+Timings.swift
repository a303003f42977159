extension InputFolder {
  /// The same folder, with every file that is read from it measured as work of a stage.
  ///
  /// The content is read on the clock of `read`, while the files of the theme belong to the stage
  /// `theme`: hence the folder knows, and not whoever reads a file.
  public func measured(as stage: Timings.Stage) -> InputFolder {
    var folder = self
    folder.read = { path throws(ReadFailure) in
      try Self.measured(stage) { () throws(ReadFailure) in try bytes(of: path) }
    }
    folder.readStart = { path, count throws(ReadFailure) in
      try Self.measured(stage) { () throws(ReadFailure) in try bytes(of: path, upTo: count) }
    }
    return folder
  }

  private static func measured(
    _ stage: Timings.Stage, _ read: () throws(ReadFailure) -> [UInt8]
  ) throws(ReadFailure) -> [UInt8] {
    let bytes = try Timings.measure(stage, read)
    Timings.count(stage, 0, bytes: bytes.count)
    return bytes
  }
}
