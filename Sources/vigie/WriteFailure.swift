import Chronicle

/// Why a site that was fit to be published could not be written.
enum WriteFailure: Error {
  /// A media file that could not be read any more, by its path in the site.
  case reading(InputFolder.ReadFailure, String)
  case writing(OutputError)
}

extension Diagnostic {
  /// What the editor can do about it.
  init(_ failure: WriteFailure, output: String) {
    func place(_ path: String) -> Location { Location(path: "\(output)/\(path)") }
    switch failure {
    case .reading(let failure, let path):
      self.init(.unreadableFile, at: Location(path: path), ["reason": failure.reason])
    case .writing(.foreign(let path)): self.init(.outputForeignFile, at: place(path))
    case .writing(.busy): self.init(.outputBusy, at: Location(path: output))
    case .writing(.damagedManifest(let line)):
      self.init(.outputManifest, at: Location(path: "\(output)/.vigie/manifest", line: line))
    case .writing(.unsafePath(let path)), .writing(.collision(let path)):
      self.init(.outputFailed, at: place(path), ["reason": path])
    case .writing(.system(let error)):
      self.init(.outputFailed, at: Location(path: error.path), ["reason": error.reason])
    }
  }
}
