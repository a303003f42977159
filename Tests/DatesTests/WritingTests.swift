import Text
import Testing

@testable import Dates

@Suite struct `Dates in feeds` {
  private func written(_ seconds: Int64, in zone: TimeZone) -> [String] {
    let instant = Instant(secondsSince1970: seconds)
    return [
      String { instant.writeRFC3339(in: zone, to: &$0) },
      String { instant.writeRFC822(in: zone, to: &$0) },
    ]
  }

  private func fixed(_ offset: Int) -> TimeZone {
    TimeZone(transitions: [], firstOffset: offset, rule: nil)
  }

  @Test(arguments: [
    (1_658_181_600, 7200, "2022-07-19T00:00:00+02:00", "Tue, 19 Jul 2022 00:00:00 +0200"),
    (0, 0, "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 +0000"),
    (-1, 0, "1969-12-31T23:59:59Z", "Wed, 31 Dec 1969 23:59:59 +0000"),
    (0, -12_600, "1969-12-31T20:30:00-03:30", "Wed, 31 Dec 1969 20:30:00 -0330"),
    (0, 20_700, "1970-01-01T05:45:00+05:45", "Thu, 01 Jan 1970 05:45:00 +0545"),
    (0, 561, "1970-01-01T00:09:00+00:09", "Thu, 01 Jan 1970 00:09:00 +0009"),
    (0, -30, "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 +0000"),
  ])
  func `show the clock of a zone and its offset`(
    seconds: Int64, offset: Int, rfc3339: String, rfc822: String
  ) {
    #expect(written(seconds, in: fixed(offset)) == [rfc3339, rfc822])
  }

  @Test func `can be written for any moment`() {
    #expect(written(.min, in: .utc)[0] == "0001-01-01T00:00:00Z")
    #expect(written(.max, in: .utc)[0] == "9999-12-31T23:59:59Z")
    #expect(written(.min, in: fixed(-89_999)).count == 2)
    #expect(written(.max, in: fixed(93_599)).count == 2)
  }
}
