import Text
import Testing

@testable import Dates

@Suite struct `Days` {
  @Test(arguments: [
    ("2022-07-19", 19192), ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016),
    ("2024-02-29", 19782), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `are counted from 1970`(text: String, count: Int) throws {
    let day = try #require(Day(parsing: text))
    #expect(day.daysSince1970 == count)
    #expect(Day(daysSince1970: count) == day)
  }

  @Test(arguments: [
    "", "2022", "2022-07", "2022-7-19", "2022-07-1", "22-07-19", "2022-07-191", " 2022-07-19",
    "2022-07-19 ", "2022/07/19", "2022-13-01", "2022-00-01", "2022-01-00", "2022-04-31",
    "2022-02-29", "1900-02-29", "2100-02-29", "0000-01-01", "+022-01-01", "２０２２-07-19",
    "2022-07-19T", "19-07-2022",
  ])
  func `that do not exist or are written otherwise are refused`(text: String) {
    #expect(Day(parsing: text) == nil)
  }

  @Test func `follow each other without a gap`() throws {
    var day = try #require(Day(parsing: "1599-12-31"))
    for count in day.daysSince1970 + 1..<160_000 {
      let next = Day(daysSince1970: count)
      let turns = next.day == 1
      guard next > day, next.daysSince1970 == count,
        next.weekday == (day.weekday + 1) % 7,
        turns ? day.day >= 28 : next.day == day.day + 1
      else {
        Issue.record("\(next) after \(day)")
        return
      }
      day = next
    }
  }

  @Test(arguments: [("2022-07-19", 2), ("1970-01-01", 4), ("2000-01-01", 6), ("1899-12-31", 0)])
  func `know their weekday`(text: String, weekday: Int) {
    #expect(Day(parsing: text)?.weekday == weekday)
  }

  @Test func `are written as they are read`() throws {
    for text in ["2022-07-19", "0033-04-03"] {
      let day = try #require(Day(parsing: text))
      #expect(String { day.writeISO(to: &$0) } == text)
    }
  }
}
