/// The reason why a site could not be written; the site on the disk is as it was.
public enum OutputError: Error, Hashable {
  /// The output folder holds something that no build wrote; the path is relative to that folder.
  case foreign(String)
  /// Another build is writing to the same folder.
  case busy
  /// The manifest, the list of what earlier builds wrote, is damaged at this line.
  case damagedManifest(line: Int)
  /// The path would lead out of the output folder, or into what the writer keeps there.
  case unsafePath(String)
  /// Two files of one build have this path, or one needs as a folder what the other is as a file.
  case collision(String)
  /// The system refused.
  case system(FileError)

  /// Does work whose only errors are the system's.
  static func wrapping<Result: ~Copyable>(
    _ work: @autoclosure () throws(FileError) -> Result
  ) throws(OutputError) -> Result {
    do {
      return try work()
    } catch {
      throw .system(error)
    }
  }
}
