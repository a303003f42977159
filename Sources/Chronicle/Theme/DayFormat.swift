internal import Bytes

/// How a day is written, taken apart once: no page is without a date.
struct DayFormat: Sendable {
  private enum Part: Sendable {
    case text([UInt8])
    case day
    case month
    case year
  }

  private var parts: [Part] = []
  private var months: [[UInt8]] = []
  private var firstDay: [UInt8] = []

  init() {}

  /// - Parameters:
  ///   - pattern: with the gaps `day`, `month` and `year`; others stay as they are written.
  ///   - firstDay: what the first of a month is called, such as « 1er ».
  init(_ pattern: Pattern, months: [String], firstDay: String) {
    self.months = months.map { Array($0.utf8) }
    self.firstDay = Array(firstDay.utf8)
    parts = pattern.parts.map { part in
      switch part {
      case .gap("day"): .day
      case .gap("month"): .month
      case .gap("year"): .year
      case .gap(let name): .text(Array("{\(name)}".utf8))
      case .text(let text): .text(Array(text.utf8))
      }
    }
  }

  /// « 19 juillet 2022 ».
  func text(_ day: Day) -> String {
    String { text in
      for part in parts {
        switch part {
        case .text(let fixed): text.append(fixed)
        case .day where day.day == 1: text.append(firstDay)
        case .day: text.append(number: day.day)
        case .month:
          if months.indices.contains(day.month - 1) { text.append(months[day.month - 1]) }
        case .year: text.append(number: day.year)
        }
      }
    }
  }
}
