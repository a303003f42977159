public import Chronicle
public import SiteFolder

/// What came of a build.
public struct BuildResult: Sendable {
  public enum Ending: Sendable {
    /// The site is in place.
    case written(WrittenSite)
    /// There are mistakes in the content or the theme, so many of them that count as errors: the site is as
    /// it was.
    case refused(errors: Int)
    /// The build could not be carried out; the site is as it was.
    case failed(BuildFailure)
  }

  /// Everything that is wrong with content and theme, in the order of files and lines.
  public let diagnostics: [Diagnostic]
  public let ending: Ending
  /// How long the stages took; `nil` unless the options asked for it.
  public let measurements: Measurements?
}

/// The counts of a site that was just written.
public struct WrittenSite: Sendable {
  /// How many articles readers can see.
  public let articles: Int
  /// How many drafts, or texts that are due later, are shown because the options asked for them.
  public let hiddenTexts: Int
  public let files: OutputSummary
}

/// The time that a build took.
public struct Measurements: Sendable {
  public let timings: Timings
  /// The nanoseconds from the beginning to the end.
  public let elapsed: Int
  /// The nanoseconds for which this process has kept cores busy, all its threads together.
  public let processor: Int
}
