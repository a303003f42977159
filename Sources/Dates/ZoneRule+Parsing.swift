internal import Text

extension ZoneRule {
  /// Reads a rule such as `CET-1CEST,M3.5.0,M10.5.0/3`; `nil` when it is none.
  init?(_ text: ArraySlice<UInt8>) {
    var scanner = ByteScanner(text)
    guard scanner.skipName(), let west = scanner.duration(hours: 0...24) else { return nil }
    standardOffset = -west
    guard !scanner.isAtEnd else {
      daylight = nil
      return
    }
    guard let daylight = scanner.daylight(standardOffset: standardOffset), scanner.isAtEnd else {
      return nil
    }
    self.daylight = daylight
  }
}

extension ByteScanner {
  /// Reads the rest of a rule: the name and the offset of summer time, when it begins and when it ends.
  fileprivate mutating func daylight(standardOffset: Int) -> ZoneRule.Daylight? {
    guard skipName() else { return nil }
    var offset = standardOffset + 3600
    if !take(",") {
      guard let west = duration(hours: 0...24), take(",") else { return nil }
      offset = -west
    }
    guard let start = yearlyMoment(), take(","), let end = yearlyMoment() else { return nil }
    return ZoneRule.Daylight(offset: offset, start: start, end: end)
  }

  /// Reads a name: `CEST`, or `<+03>` when it is not made of letters only.
  fileprivate mutating func skipName() -> Bool {
    guard take("<") else { return take(while: \.isASCIILetter).count >= 3 }
    return take { $0 != UInt8(ascii: ">") }.count >= 3 && take(">")
  }

  /// Reads `2`, `-1` or `+5:45:30`, in seconds.
  fileprivate mutating func duration(hours range: ClosedRange<Int>) -> Int? {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    guard let hours = number(in: range) else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where take(":") {
      guard let number = number(in: 0...59) else { return nil }
      seconds += number * unit
    }
    return isNegative ? -seconds : seconds
  }

  /// Reads `M10.5.0/3`, `J60` or `59/24`.
  private mutating func yearlyMoment() -> YearlyMoment? {
    guard let day = yearlyDay() else { return nil }
    guard take("/") else { return YearlyMoment(day: day, seconds: 2 * 3600) }
    // Up to a week before or after the day: RFC 8536, section 3.3.1.
    return duration(hours: 0...167).map { YearlyMoment(day: day, seconds: $0) }
  }

  private mutating func yearlyDay() -> YearlyMoment.DayRule? {
    if take("J") { return number(in: 1...365).map { .withoutLeapDay($0) } }
    guard take("M") else { return number(in: 0...365).map { .withLeapDay($0) } }
    guard let month = number(in: 1...12), take("."), let week = number(in: 1...5), take("."),
      let weekday = number(in: 0...6)
    else { return nil }
    return .weekday(weekday, week: week, month: month)
  }
}
