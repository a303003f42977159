/// The numbers of files that a build created, changed, left alone and removed.
public struct OutputSummary: Hashable, Sendable {
  public var new = 0
  public var changed = 0
  public var unchanged = 0
  public var removed = 0

  /// The number of files that the site has now.
  public var files: Int { new + changed + unchanged }
}
