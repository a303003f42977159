extension Day {
  /// The number of days since 1 January 1970, negative before it.
  var daysSince1970: Int {
    let leapDay = month > 2 && Self.isLeap(year) ? 1 : 0
    return Self.daysBefore(year: year) + Self.daysBeforeMonth[month - 1] + leapDay + day - 1
  }

  private static let daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

  /// The day that comes a number of days after 1 January 1970.
  init(daysSince1970 days: Int) {
    // The mean year has 365.2425 days: the guess is never more than one year off.
    var year = 1970 + Int((Double(days) / 365.2425).rounded(.down))
    while Self.daysBefore(year: year) > days { year -= 1 }
    while Self.daysBefore(year: year + 1) <= days { year += 1 }
    var rest = days - Self.daysBefore(year: year)
    var month = 1
    while rest >= Self.length(ofMonth: month, in: year) {
      rest -= Self.length(ofMonth: month, in: year)
      month += 1
    }
    self.init(unchecked: year, month, rest + 1)
  }

  /// The day of the week, from 0 for Sunday to 6, as the rules of time zones count.
  var weekday: Int {
    // 1 January 1970 was a Thursday.
    let weekday = (daysSince1970 + 4) % 7
    return weekday < 0 ? weekday + 7 : weekday
  }

  /// The number of days from 1 January 1970 to 1 January of a year.
  static func daysBefore(year: Int) -> Int {
    let years = year - 1
    let leapDays = floor(years, 4) - floor(years, 100) + floor(years, 400)
    // 719,162 days lie between 1 January of the year 1 and 1 January 1970.
    return years * 365 + leapDays - 719_162
  }

  private static func floor(_ number: Int, _ divisor: Int) -> Int {
    let quotient = number / divisor
    return number % divisor < 0 ? quotient - 1 : quotient
  }
}
