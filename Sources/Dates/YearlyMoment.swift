/// A moment of every year, such as 3 o'clock on the last Sunday of October.
struct YearlyMoment: Hashable, Sendable {
  /// A day of every year.
  enum DayRule: Hashable, Sendable {
    /// Counted from 1 as if no year had a 29 February.
    case withoutLeapDay(Int)
    /// Counted from 0.
    case withLeapDay(Int)
    /// A weekday, from 0 for Sunday, in a week of a month; the fifth week means the last.
    case weekday(Int, week: Int, month: Int)
  }

  let day: DayRule
  /// The seconds from midnight; they can be negative or more than a day.
  let seconds: Int

  /// The time that clocks show at the moment, in seconds since 1970 as if they stood at Greenwich.
  func seconds(in year: Int) -> Int { days(in: year) * 86_400 + seconds }

  private func days(in year: Int) -> Int {
    let newYear = Day.daysBefore(year: year)
    switch day {
    case .withLeapDay(let number): return newYear + number
    case .withoutLeapDay(let number):
      return newYear + number - (number < 60 || !Day.isLeap(year) ? 1 : 0)
    case .weekday(let weekday, let week, let month):
      let first = Day(unchecked: year, month, 1)
      let wanted = (weekday - first.weekday + 7) % 7 + (week - 1) * 7
      let length = Day.length(ofMonth: month, in: year)
      return first.daysSince1970 + (wanted < length ? wanted : wanted - 7)
    }
  }
}
