public import Chronicle

/// The outcome of a build: diagnostics, and the site or the reason why there is none.
public struct BuildResult: Sendable {
  public enum Ending: Sendable {
    /// The site is in place.
    case written(WrittenSite)
    /// The content or the theme has so many errors; the site is as it was.
    case refused(errors: Int)
    /// The build could not be carried out; the site is as it was.
    case failed(BuildFailure)
  }

  /// Everything that is wrong with content and theme, in the order of files and lines.
  public let diagnostics: [Diagnostic]
  public let ending: Ending
  /// The time of each stage; `nil` unless the options asked for it.
  public let measurements: Measurements?
}
