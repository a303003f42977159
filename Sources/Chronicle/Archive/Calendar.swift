internal import Dates

/// The articles of the archive by year and month.
struct Calendar: Sendable {
  struct Year: Sendable {
    let year: Int
    /// Positions in the archive.
    var articles: Range<Int>
    var months: [Month] = []
  }

  struct Month: Sendable {
    let month: Int
    var articles: Range<Int>
  }

  /// Oldest first.
  private(set) var years: [Year] = []

  /// - Parameter days: the day of each article, oldest first.
  init(days: [Day]) {
    for (index, day) in days.enumerated() {
      if years.last?.year != day.year {
        years.append(Year(year: day.year, articles: index..<index))
      }
      let last = years.count - 1
      if years[last].months.last?.month != day.month {
        years[last].months.append(Month(month: day.month, articles: index..<index))
      }
      let month = years[last].months.count - 1
      years[last].articles = years[last].articles.lowerBound..<index + 1
      let start = years[last].months[month].articles.lowerBound
      years[last].months[month].articles = start..<index + 1
    }
  }
}
