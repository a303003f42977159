/// What a build did to the files of the site.
public struct OutputSummary: Hashable, Sendable {
  public var new = 0
  public var changed = 0
  public var unchanged = 0
  public var removed = 0

  /// How many files the site has now.
  public var files: Int { new + changed + unchanged }
}
