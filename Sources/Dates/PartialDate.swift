/// A day, a month or a year: a date as precise as what is known.
public enum PartialDate: Hashable, Sendable {
  case year(Int)
  case month(Int, Int)
  case day(Day)

  /// Reads `2022`, `2022-04` or `2022-04-26`.
  init?(parsing text: Span<UInt8>) {
    guard let year = text.number(at: 0, digits: 4), year > 0 else { return nil }
    switch text.count {
    case 4:
      self = .year(year)
    case 7:
      guard text[4] == UInt8(ascii: "-"), let month = text.number(at: 5, digits: 2),
        Day(year: year, month: month, day: 1) != nil
      else { return nil }
      self = .month(year, month)
    default:
      guard let day = Day(parsing: text) else { return nil }
      self = .day(day)
    }
  }

  var firstDay: Day {
    switch self {
    case .year(let year): Day(unchecked: year, 1, 1)
    case .month(let year, let month): Day(unchecked: year, month, 1)
    case .day(let day): day
    }
  }

  var lastDay: Day {
    switch self {
    case .year(let year): Day(unchecked: year, 12, 31)
    case .month(let year, let month):
      Day(unchecked: year, month, Day.length(ofMonth: month, in: year))
    case .day(let day): day
    }
  }
}
