public import Chronicle

/// The time that a build took.
public struct Measurements: Sendable {
  public let timings: Timings
  /// The nanoseconds from the beginning to the end.
  public let elapsed: Int
  /// The nanoseconds for which this process has kept cores busy, all its threads together.
  public let processor: Int
}
