public import Chronicle

extension Diagnostic {
  /// Says of an error which file of the output folder is concerned, and what the editor can do.
  ///
  /// - Parameter output: the output folder as the editor named it.
  public init(_ error: OutputError, output: String) {
    func place(_ path: String) -> Location { Location(path: "\(output)/\(path)") }
    switch error {
    case .foreign(let path): self.init(.outputForeignFile, at: place(path))
    case .busy: self.init(.outputBusy, at: Location(path: DisplayPath(output)))
    case .damagedManifest(let line):
      let manifest = OutputFolder(root: output).manifest
      self.init(.outputManifest, at: Location(path: DisplayPath(manifest), line: line))
    case .unsafePath(let path), .collision(let path):
      self.init(.outputFailed, at: place(path), ["reason": path])
    case .system(let error):
      self.init(
        .outputFailed, at: Location(path: DisplayPath(error.path)), ["reason": error.reason])
    }
  }
}
