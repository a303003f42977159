/// A moment, the same everywhere, to the second.
///
/// What a clock shows then depends on the time zone.
public struct Instant: Hashable, Comparable, Sendable {
  public let secondsSince1970: Int64

  /// Moves a moment outside the years 1 to 9999 to the nearest within.
  ///
  /// No feed can carry others, and with this limit no sum of this target overflows.
  public init(secondsSince1970 seconds: Int64) {
    secondsSince1970 = min(max(seconds, -62_135_596_800), 253_402_300_799)
  }

  @inlinable
  public static func < (left: Self, right: Self) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }
}
