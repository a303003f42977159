internal import Chronicle
internal import Dates
internal import Text

/// The form of a written day, taken apart once: no page is without a date.
struct DayFormat: Sendable {
  private enum Part: Sendable {
    case text(String)
    case day
    case month
    case year
  }

  private var parts: [Part] = []
  private var months: [String] = []
  /// The name of the first of a month, such as « 1er ».
  private var firstDay = ""

  /// The format of a theme without one, which writes nothing.
  init() {}

  /// - Parameter pattern: with the placeholders `day`, `month` and `year`; others stay as they are
  ///   written.
  init(_ pattern: Pattern, months: [String], firstDay: String) {
    self.months = months
    self.firstDay = firstDay
    parts = pattern.parts.map { part in
      switch part {
      case .placeholder("day"): .day
      case .placeholder("month"): .month
      case .placeholder("year"): .year
      case .placeholder(let name): .text("{\(name)}")
      case .text(let text): .text(text)
      }
    }
  }

  /// « 19 juillet 2022 ».
  func text(_ day: Day) -> String {
    String { text in
      for part in parts {
        switch part {
        case .text(let words): text.append(text: words)
        case .day where day.day == 1: text.append(text: firstDay)
        case .day: text.append(number: day.day)
        case .month where months.indices.contains(day.month - 1):
          text.append(text: months[day.month - 1])
        case .month: break
        case .year: text.append(number: day.year)
        }
      }
    }
  }
}
