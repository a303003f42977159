import Text
import Testing

@testable import Dates

@Suite struct `Periods` {
  @Test(arguments: [
    ("2022", "2022-01-01", "2022-12-31"),
    ("2022-04", "2022-04-01", "2022-04-30"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2022-04-26", "2022-04-26", "2022-04-26"),
    ("2022-04/2022-06", "2022-04-01", "2022-06-30"),
    ("2019/2022-06-30", "2019-01-01", "2022-06-30"),
    ("2022-05/2022", "2022-05-01", "2022-12-31"),
    ("2022-04-26/2022-04-26", "2022-04-26", "2022-04-26"),
  ])
  func `have a first and a last day`(text: String, first: String, last: String) throws {
    let period = try #require(Period(parsing: text))
    #expect(period.firstDay == Day(parsing: first))
    #expect(period.lastDay == Day(parsing: last))
  }

  @Test func `keep how precise each end is`() throws {
    let period = try #require(Period(parsing: "2019/2022-06"))
    #expect(period.rangeStart == .year(2019))
    #expect(period.rangeEnd == .month(2022, 6))
    #expect(Period(parsing: "2022-04-26")?.rangeEnd == nil)
  }

  @Test(arguments: [
    "", "/", "2022/", "/2022", "2022/2021", "2022-06/2022-04", "2022-04-26/2022-04-25",
    "2022-04/2022-06/2022-08", "2022-4", "2022-13", "2022-04-31", "0000", "202", "20222",
    "2022-04 / 2022-06", "2022-04-06/07", "avril 2022",
  ])
  func `that make no sense are refused`(text: String) {
    #expect(Period(parsing: text) == nil)
  }

  @Test(arguments: ["2022", "2022-04", "2022-04-26"])
  func `are written as precisely as they are read`(text: String) throws {
    let period = try #require(Period(parsing: text))
    #expect(String { period.rangeStart.writeISO(to: &$0) } == text)
  }
}
