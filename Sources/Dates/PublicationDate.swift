/// A day, or a day and a time, on which something was or will be published.
///
/// A time without an offset of its own is one of the site's time zone. A day without a time means its first
/// moment there, so that an article dated today is public today.
public struct PublicationDate: Hashable, Sendable {
  let day: Day
  /// `nil` when only the day is known.
  let time: TimeOfDay?
  /// The offset in seconds east of Greenwich; `nil` when the author wrote none.
  let offset: Int?

  /// Reads `2022-07-19`, `2022-07-19 14:30` or `2022-07-19T14:30:00+02:00`.
  ///
  /// Seconds and the offset (or `Z`) may be left out; a time may follow a space or a `T`.
  public init?(parsing text: String) {
    var scanner = ByteScanner(text)
    guard let day = scanner.day() else { return nil }
    self.day = day
    guard !scanner.isAtEnd else {
      (time, offset) = (nil, nil)
      return
    }
    guard scanner.take("T") || scanner.take(" "), let time = scanner.timeOfDay() else { return nil }
    self.time = time
    if scanner.isAtEnd {
      offset = nil
    } else {
      guard let offset = scanner.offset(), scanner.isAtEnd else { return nil }
      self.offset = offset
    }
  }

  /// The moment that is meant on a site of a time zone.
  public func instant(in zone: TimeZone) -> Instant {
    let seconds = (time ?? .midnight).secondsIntoDay
    guard let offset else { return zone.instant(of: day, secondsIntoDay: seconds) }
    return Instant(secondsSince1970: Int64(day.daysSince1970 * 86_400 + seconds - offset))
  }
}

extension ByteScanner {
  /// Reads `2022-07-19`, if such a day exists.
  fileprivate mutating func day() -> Day? { take(count: 10).flatMap { Day(parsing: $0.span) } }

  /// Reads `14:30` or `14:30:59`.
  fileprivate mutating func timeOfDay() -> TimeOfDay? {
    guard let hour = digits(2), take(":"), let minute = digits(2), hour < 24, minute < 60 else {
      return nil
    }
    guard take(":") else { return TimeOfDay(secondsIntoDay: hour * 3600 + minute * 60) }
    guard let second = digits(2), second < 60 else { return nil }
    return TimeOfDay(secondsIntoDay: hour * 3600 + minute * 60 + second)
  }

  /// Reads `Z` or `+02:00`, in seconds.
  fileprivate mutating func offset() -> Int? {
    if take("Z") { return 0 }
    let isWest = take("-")
    guard isWest || take("+"), let hours = digits(2), take(":"), let minutes = digits(2),
      hours < 24, minutes < 60
    else { return nil }
    return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
  }
}
