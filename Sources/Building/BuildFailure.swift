public import Chronicle
public import SiteFolder

/// The reason why a build could not be carried out, though nothing may be wrong with the content.
public enum BuildFailure: Error, Hashable {
  /// An option whose text can be wrong.
  public enum Option: Sendable {
    case jobs
    case now
    case baseURL
  }

  /// A folder that is read.
  public enum Folder: Sendable {
    case content
    case theme
  }

  /// An option does not have the form that it needs.
  case invalidOption(Option, String)
  /// A folder is missing, or cannot be listed.
  case unreadableFolder(Folder, String, FileError)
  /// A media file could be listed and cannot be read now.
  case unreadableMedia(OutputPath, InputFolder.ReadFailure)
  /// The output folder cannot be written to, or must not be.
  case output(OutputError)
}
