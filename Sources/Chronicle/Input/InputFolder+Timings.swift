extension InputFolder {
  /// Returns this folder, with every file that is read from it measured as work of a stage.
  ///
  /// The content is read on the clock of `read`, while the files of the theme belong to the stage
  /// `theme`: hence the folder knows, and not whoever reads a file.
  public func measured(as stage: Timings.Stage) -> InputFolder {
    var folder = InputFolder(name: name, paths: paths) { path, count throws(ReadFailure) in
      let bytes = try Timings.measure(stage) { () throws(ReadFailure) in
        try self.bytes(of: path, upTo: count)
      }
      Timings.count(stage, 0, bytes: bytes.count)
      return bytes
    }
    folder.layers = layers
    return folder
  }
}
