/// A time on a clock, from 00:00:00 to 23:59:59.
struct TimeOfDay: Hashable, Sendable {
  /// The seconds since midnight, as if the clock were never put forward or back that day.
  let secondsIntoDay: Int

  static let midnight = TimeOfDay(secondsIntoDay: 0)

  var hour: Int { secondsIntoDay / 3600 }
  var minute: Int { secondsIntoDay / 60 % 60 }
  var second: Int { secondsIntoDay % 60 }
}
