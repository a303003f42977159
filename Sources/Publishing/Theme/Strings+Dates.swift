internal import Dates
internal import Text

extension Strings {
  /// « 19 juillet 2022 ».
  func date(_ day: Day) -> String { dayFormat.text(day) }

  /// « juillet 2022 ».
  func month(_ month: Int, _ year: Int) -> String {
    text(.dateMonth, ["month": monthName(month), "year": String(year)])
  }

  /// « juillet ».
  func monthName(_ month: Int) -> String {
    months.indices.contains(month - 1) ? months[month - 1] : ""
  }

  /// « avril 2022 », or « janvier 2019 – août 2019 » for a range.
  func period(_ period: Period) -> String {
    guard let end = period.rangeEnd else { return date(period.rangeStart) }
    return text(.dateRange, ["from": date(period.rangeStart), "to": date(end)])
  }

  private func date(_ date: PartialDate) -> String {
    switch date {
    case .year(let year): text(.dateYear, ["year": String(year)])
    case .month(let year, let month): self.month(month, year)
    case .day(let day): self.date(day)
    }
  }
}
