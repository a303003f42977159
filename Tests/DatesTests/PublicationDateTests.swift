import SampleFiles
import Text
import Testing

@testable import Dates

@Suite struct `Publication dates` {
  /// Returns what the site of these tests shows for a date: in Paris, as RFC 3339.
  private func resolved(_ text: String, in zone: TimeZone) -> String? {
    PublicationDate(parsing: text).map { date in
      String { date.instant(in: zone).writeRFC3339(in: zone, to: &$0) }
    }
  }

  @Test(arguments: [
    ("2022-07-19", "2022-07-19T00:00:00+02:00"),
    ("2022-01-19", "2022-01-19T00:00:00+01:00"),
    ("2022-07-19 14:30", "2022-07-19T14:30:00+02:00"),
    ("2022-07-19T14:30", "2022-07-19T14:30:00+02:00"),
    ("2022-07-19T14:30:59", "2022-07-19T14:30:59+02:00"),
    ("2022-07-19T23:30Z", "2022-07-20T01:30:00+02:00"),
    ("2022-07-19 14:30:01-05:30", "2022-07-19T22:00:01+02:00"),
    ("2022-07-19T14:30+02:00", "2022-07-19T14:30:00+02:00"),
  ])
  func `are moments in the site's zone`(text: String, expected: String) throws {
    let paris = try #require(TimeZone(tzif: TZifFile.paris.bytes))
    #expect(resolved(text, in: paris) == expected)
  }

  @Test func `without a time are not those at midnight`() {
    #expect(PublicationDate(parsing: "2022-07-19") != PublicationDate(parsing: "2022-07-19 00:00"))
  }

  @Test(arguments: [
    "2022-07-19 ", "2022-07-19T", "2022-07-19 14", "2022-07-19 14:3", "2022-07-19 24:00",
    "2022-07-19 14:60", "2022-07-19 14:30:60", "2022-07-19  14:30", "2022-07-19t14:30",
    "2022-07-19 14:30 +02:00", "2022-07-19 14:30+0200", "2022-07-19 14:30+24:00",
    "2022-07-19 14:30z", "2022-07-19Z", "2022-02-30 14:30", "2022-07-19 14h30", "hier",
  ])
  func `written otherwise are refused`(text: String) {
    #expect(PublicationDate(parsing: text) == nil)
  }
}
