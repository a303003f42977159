public import Dates
internal import Text

/// The moment of the build and the site's time zone: all that the core knows of time.
public struct Clock: Sendable {
  public let now: Instant
  public let zone: TimeZone

  public func instant(of date: PublicationDate) -> Instant { date.instant(in: zone) }

  /// The day of a moment, as the site's readers count days.
  public func day(of instant: Instant) -> Day { zone.day(of: instant) }

  /// The first moment of a day.
  func start(of day: Day) -> Instant { zone.instant(of: day, secondsIntoDay: 0) }

  /// Writes an instant for Atom and HTML, such as `2022-07-19T00:00:00+02:00` (RFC 3339).
  public func timestamp(_ instant: Instant) -> String {
    String { instant.writeRFC3339(in: zone, to: &$0) }
  }

  /// Writes an instant for RSS, such as `Tue, 19 Jul 2022 00:00:00 +0200` (RFC 822, with the year in full).
  public func mailDate(_ instant: Instant) -> String {
    String { instant.writeRFC822(in: zone, to: &$0) }
  }
}
