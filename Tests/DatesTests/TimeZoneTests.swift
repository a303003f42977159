import SampleFiles
import Testing

@testable import Dates

@Suite struct `Time zones` {
  private func zone(_ footer: String) throws -> TimeZone {
    try #require(TimeZone(tzif: TZifFile(footer: footer).bytes))
  }

  private func instant(_ text: String) throws -> Instant {
    try #require(PublicationDate(parsing: text)).instant(in: .utc)
  }

  /// Compares a zone with the rule of summer time, every five hours and at each change, from 1970 to 2050.
  private func compareWithRule(_ zone: TimeZone) {
    for year in 1970...2050 {
      guard let summer = EuropeanRule.summer(year) else { continue }
      let start = EuropeanRule.newYear(year) * 86_400
      let end = EuropeanRule.newYear(year + 1) * 86_400
      let moments = stride(from: start, to: end, by: 20_000)
      for seconds in Array(moments) + [summer.lowerBound - 1, summer.lowerBound]
        + [summer.upperBound - 1, summer.upperBound]
      where start <= seconds && seconds < end {
        let expected = summer.contains(seconds) ? 7200 : 3600
        let offset = zone.offset(at: Instant(secondsSince1970: Int64(seconds)))
        guard offset == expected else {
          Issue.record("\(seconds) in \(year): \(offset) instead of \(expected)")
          return
        }
      }
    }
  }

  @Test func `follow their transitions and then their rule`() throws {
    compareWithRule(try #require(TimeZone(tzif: TZifFile.paris.bytes)))
  }

  @Test func `need no rule while there are transitions`() throws {
    var file = TZifFile.paris
    file.footer = ""
    for year in 1997...2050 {
      file.transitions.append((Int64(EuropeanRule.start(year)), 1))
      file.transitions.append((Int64(EuropeanRule.end(year)), 0))
    }
    compareWithRule(try #require(TimeZone(tzif: file.bytes)))
  }

  @Test(
    .enabled("this machine has a time zone database") { installedZoneFile("Europe/Paris") != nil })
  func `of this machine agree with the rule`() throws {
    let bytes = try #require(installedZoneFile("Europe/Paris"))
    compareWithRule(try #require(TimeZone(tzif: bytes)))
  }

  @Test(arguments: [
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2050-03-27 00:59:59", 3600),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2050-03-27 01:00", 7200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2050-10-30 00:59:59", 7200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2050-10-30 01:00", 3600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2050-01-01 00:00", 39_600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2050-04-02 15:59", 39_600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2050-04-02 16:00", 36_000),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2050-10-01 16:00", 39_600),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2050-01-01 00:00", 0),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2050-07-01 00:00", 3600),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2050-03-27 00:59", -7200),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2050-03-27 01:00", -3600),
    ("EST5EDT,0/0,J365/25", "2050-01-01 05:00", -14_400),
    ("EST5EDT,0/0,J365/25", "2051-01-01 04:59:59", -14_400),
    ("STD0DST,J60/0,J61/0", "2024-03-01 00:00", 3600),
    ("STD0DST,J60/0,J61/0", "2024-02-29 23:59", 0),
    ("STD0DST,59/0,60/1", "2024-02-29 00:00", 3600),
    ("STD0DST,59/0,60/1", "2024-03-01 00:00", 0),
    ("STD0DST,59/0,60/1", "2023-03-01 00:00", 3600),
    ("<+0545>-5:45", "2050-01-01 00:00", 20_700),
    ("LMT-0:09:21", "2050-01-01 00:00", 561),
    ("UTC0", "2050-01-01 00:00", 0),
  ])
  func `know every form of rule`(rule: String, moment: String, offset: Int) throws {
    #expect(try zone(rule).offset(at: instant(moment)) == offset)
  }

  @Test(arguments: [
    "X", "CET", "CET-", "CET-25", "CET-1:60", "CET-1CEST", "CET-1CEST,", "CET-1CEST,M3.5.0",
    "CET-1CEST,M3.5.0,", "CET-1CEST,M3.5.0,M13.5.0", "CET-1CEST,M3.6.0,M10.5.0",
    "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J366", "CET-1CEST,366,0", "<CET-1", "CE1",
    "CET-1CEST,M3.5.0,M10.5.0/168", "CET-1CEST,M3.5.0,M10.5.0/3x", "CET-1 ", "99999999999999",
  ])
  func `with a rule that is none are refused`(footer: String) {
    #expect(TimeZone(tzif: TZifFile(footer: footer).bytes) == nil)
  }

  @Test func `of the first version have narrow moments and no rule`() throws {
    let file = TZifFile(version: 0, transitions: [(-1000, 1), (1000, 0)], offsets: [0, 3600])
    let zone = try #require(TimeZone(tzif: file.bytes))
    let offsets = [-1001, -1000, 999, 1000, .max].map {
      zone.offset(at: Instant(secondsSince1970: $0))
    }
    #expect(offsets == [0, 3600, 3600, 0, 0])
  }

  @Test(arguments: "3459".utf8.map { $0 })
  func `of later versions are read alike`(version: UInt8) throws {
    var file = TZifFile.paris
    file.version = version
    #expect(TimeZone(tzif: file.bytes) == TimeZone(tzif: TZifFile.paris.bytes))
  }

  @Test func `turn a skipped time forward and take the first of a repeated one`() throws {
    let paris = try #require(TimeZone(tzif: TZifFile.paris.bytes))
    let rows = [
      ("2022-03-27 01:59:59", "2022-03-27 00:59:59"), ("2022-03-27 02:00", "2022-03-27 01:00"),
      ("2022-03-27 02:30", "2022-03-27 01:30"), ("2022-03-27 03:00", "2022-03-27 01:00"),
      ("2022-10-30 02:30", "2022-10-30 00:30"), ("2022-10-30 03:00", "2022-10-30 02:00"),
      ("1995-03-26 02:30", "1995-03-26 01:30"), ("1995-09-24 02:30", "1995-09-24 00:30"),
    ]
    for (local, utc) in rows {
      let date = try #require(PublicationDate(parsing: local))
      #expect(try date.instant(in: paris) == instant(utc), "\(local)")
    }
  }

  @Test func `can skip a whole day`() throws {
    // Samoa went from the east to the west of the date line at the end of 29 December 2011.
    let change = try instant("2011-12-30 10:00").secondsSince1970
    let file = TZifFile(transitions: [(change, 1)], offsets: [-36_000, 50_400])
    let zone = try #require(TimeZone(tzif: file.bytes))
    let skipped = try #require(PublicationDate(parsing: "2011-12-30 12:00")).instant(in: zone)
    #expect(zone.day(of: skipped) == Day(parsing: "2011-12-31"))
    #expect(try skipped == instant("2011-12-30 22:00"))
  }

  @Test func `show the day of a moment`() throws {
    let paris = try #require(TimeZone(tzif: TZifFile.paris.bytes))
    #expect(try paris.day(of: instant("2022-07-18 22:00")) == Day(parsing: "2022-07-19"))
    #expect(try paris.day(of: instant("2022-07-18 21:59")) == Day(parsing: "2022-07-18"))
    #expect(try TimeZone.utc.day(of: instant("1969-12-31 23:59")) == Day(parsing: "1969-12-31"))
  }
}
