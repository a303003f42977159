/// The days and times at which clocks change every year, as the last line of a time zone file has them.
///
/// An example is `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX, "TZ"; RFC 8536, section 3.3).
struct ZoneRule: Hashable, Sendable {
  /// The offset in seconds east of Greenwich.
  let standardOffset: Int
  /// `nil` when clocks never change.
  let daylight: Daylight?

  /// The other offset of the clocks, in a part of the year.
  struct Daylight: Hashable, Sendable {
    let offset: Int
    /// On clocks that show standard time.
    let start: YearlyMoment
    /// On clocks that show daylight saving time.
    let end: YearlyMoment
  }

  func offset(at seconds: Int64) -> Int {
    guard let daylight else { return standardOffset }
    let year = Day(daysSince1970: Int(seconds) / 86_400).year
    var (lastStart, lastEnd) = (Int.min, Int.min)
    // South of the equator summer spans two years; a change can also move into the next year.
    for year in year - 1...year + 1 {
      let start = daylight.start.seconds(in: year) - standardOffset
      let end = daylight.end.seconds(in: year) - daylight.offset
      if start <= seconds { lastStart = max(lastStart, start) }
      if end <= seconds { lastEnd = max(lastEnd, end) }
    }
    // Daylight saving time that lasts all year ends when it starts again: then it goes on.
    return lastStart >= lastEnd ? daylight.offset : standardOffset
  }
}
