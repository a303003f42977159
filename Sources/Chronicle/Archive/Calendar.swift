internal import Dates

/// The articles of the archive by year and month.
///
/// Articles are sorted by their moment, so those of a year or of a month are neighbours: a range says which.
public struct Calendar: Sendable {
  public struct Year: Sendable {
    public let year: Int
    public fileprivate(set) var articles: Range<ArticleIndex>
    /// The months with articles, in the order of the year.
    public fileprivate(set) var months: [Month] = []
  }

  public struct Month: Sendable {
    public let month: Int
    public fileprivate(set) var articles: Range<ArticleIndex>
  }

  /// The years with articles, oldest first.
  public private(set) var years: [Year] = []

  /// - Parameter days: the day of each article, oldest first.
  init(days: [Day]) {
    for (position, day) in days.enumerated() {
      let index = ArticleIndex(position)
      if years.last?.year != day.year {
        years.append(Year(year: day.year, articles: index..<index))
      }
      years[years.count - 1].add(index, month: day.month)
    }
  }
}

public typealias YearIndex = ElementIndex<Calendar.Year>
public typealias MonthIndex = ElementIndex<Calendar.Month>

extension Calendar.Year {
  /// Adds the next article, in its month.
  fileprivate mutating func add(_ article: ArticleIndex, month: Int) {
    if months.last?.month != month {
      months.append(Calendar.Month(month: month, articles: article..<article))
    }
    let last = months.count - 1
    let end = article.advanced(by: 1)
    articles = articles.lowerBound..<end
    months[last].articles = months[last].articles.lowerBound..<end
  }
}
