internal import Dates
internal import Text

/// How a day is written, taken apart once: no page is without a date.
struct DayFormat: Sendable {
  /// No part holds a reference, which each date would count.
  private enum Part: Sendable {
    case text(Range<Int>)
    case day
    case month
    case year
  }

  private var parts: [Part] = []
  /// All that dates are written with.
  private var bytes: [UInt8] = []
  private var months: [Range<Int>] = []
  private var firstDay = 0..<0

  init() {}

  /// - Parameters:
  ///   - pattern: with the gaps `day`, `month` and `year`; others stay as they are written.
  ///   - firstDay: what the first of a month is called, such as « 1er ».
  init(_ pattern: Pattern, months: [String], firstDay: String) {
    self.months = months.map { add($0) }
    self.firstDay = add(firstDay)
    parts = pattern.parts.map { part in
      switch part {
      case .gap("day"): .day
      case .gap("month"): .month
      case .gap("year"): .year
      case .gap(let name): .text(add("{\(name)}"))
      case .text(let text): .text(add(text))
      }
    }
  }

  private mutating func add(_ text: String) -> Range<Int> {
    let start = bytes.count
    bytes += text.utf8
    return start..<bytes.count
  }

  /// « 19 juillet 2022 ».
  func text(_ day: Day) -> String {
    String { text in
      for part in parts {
        switch part {
        case .text(let range): text.append(bytes.span.extracting(range))
        case .day where day.day == 1: text.append(bytes.span.extracting(firstDay))
        case .day: text.append(number: day.day)
        case .month:
          guard months.indices.contains(day.month - 1) else { continue }
          text.append(bytes.span.extracting(months[day.month - 1]))
        case .year: text.append(number: day.year)
        }
      }
    }
  }
}
