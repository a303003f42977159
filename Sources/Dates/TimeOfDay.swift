/// A time on a clock, from 00:00:00 to 23:59:59.
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// The seconds since midnight, as if the clock were never put forward or back that day.
  public let secondsIntoDay: Int

  static let midnight = TimeOfDay(secondsIntoDay: 0)

  init(secondsIntoDay: Int) { self.secondsIntoDay = secondsIntoDay }

  public var hour: Int { secondsIntoDay / 3600 }
  public var minute: Int { secondsIntoDay / 60 % 60 }
  public var second: Int { secondsIntoDay % 60 }

  @inlinable
  public static func < (left: Self, right: Self) -> Bool {
    left.secondsIntoDay < right.secondsIntoDay
  }
}
