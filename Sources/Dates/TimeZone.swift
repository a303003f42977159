internal import Text

/// The distance of a place's clocks from Greenwich, at any moment.
///
/// Read from a file of the IANA database, because Foundation, which knows zones, costs more to start than many
/// builds take.
public struct TimeZone: Hashable, Sendable {
  /// A moment at which the clocks were or will be changed.
  struct Transition: Hashable, Sendable {
    let at: Int64
    /// The distance from Greenwich from then on, in seconds.
    let offset: Int
  }

  /// The changes of the clocks, oldest first.
  private let transitions: [Transition]
  /// The offset before the first transition.
  private let firstOffset: Int
  /// The rule after the last transition; without one, the last offset stays.
  private let rule: ZoneRule?

  public static let utc = TimeZone(transitions: [], firstOffset: 0, rule: nil)

  init(transitions: [Transition], firstOffset: Int, rule: ZoneRule?) {
    self.transitions = transitions
    self.firstOffset = firstOffset
    self.rule = rule
  }

  /// The distance from Greenwich in seconds, positive to the east.
  public func offset(at instant: Instant) -> Int { offset(at: instant.secondsSince1970) }

  /// The moment at which the clocks show a time, given in seconds from midnight.
  ///
  /// A time that occurs twice, when clocks are put back, is the first of the two. One that is
  /// skipped, when clocks are put forward, is as long after the change as it is into the gap.
  public func instant(of day: Day, secondsIntoDay: Int) -> Instant {
    let local = Int64(day.daysSince1970 * 86_400 + secondsIntoDay)
    var earliest: Int64?
    for probe in [local - 86_400, local, local + 86_400] {
      let offset = offset(at: probe)
      let moment = local - Int64(offset)
      if self.offset(at: moment) == offset { earliest = min(earliest ?? moment, moment) }
    }
    return Instant(
      secondsSince1970: earliest ?? local - Int64(offset(at: local - 86_400)))
  }

  /// The day that a calendar of the place shows at a moment.
  public func day(of instant: Instant) -> Day {
    LocalTime(instant, offset: offset(at: instant)).day
  }

  private func offset(at seconds: Int64) -> Int {
    if let rule, seconds > transitions.last?.at ?? .min { return rule.offset(at: seconds) }
    let next = transitions.partitioningIndex { $0.at > seconds }
    return next == 0 ? firstOffset : transitions[next - 1].offset
  }
}
