internal import Chronicle
internal import Templates
internal import Text

/// The articles of a year or of a month.
protocol PeriodPage: PageModel {
  var parts: PageParts { get }
  var list: ListPage { get }
}

extension PeriodPage {
  static var template: String { "period" }
  static var shape: [Name: Shape] {
    [
      .period: .object([
        .title: .text, .countText: .text, .year: .link, .months: .list(.entry), .earlier: .link,
        .later: .link, .hasMonths: .flag,
      ]),
      .articles: .articleSummaries, .pager: .pager,
    ]
  }

  func object(_ head: PageHead, _ period: Object, _ articles: Range<ArticleIndex>) -> Object {
    [
      .page: parts.head(head), .period: .object(period),
      .articles: parts.summaries(list.items(of: articles)), .pager: list.pager(parts.strings),
    ]
  }
}

/// The articles of a year; its first page also names the months.
struct YearPage: PeriodPage {
  let parts: PageParts
  let index: YearIndex
  let list: ListPage

  var object: Object {
    let year = parts.archive.calendar.years[index]
    let title = String(year.year)
    let head = PageHead(
      kind: .year, title: title, route: list.route,
      description: parts.description(.descriptionYear, title))
    var period: Object = [
      .title: .text(title),
      .countText: .text(list.isFirst ? parts.articlesText(year.articles.count) : ""),
      .year: .nothing, .earlier: link(by: -1), .later: list.isFirst ? link(by: 1) : .nothing,
    ]
    period.append(.months, list.isFirst ? parts.months(of: year) : [], flag: .hasMonths)
    return object(head, period, year.articles)
  }

  /// The year so many years with articles later.
  private func link(by distance: Int) -> Value {
    let years = parts.archive.calendar.years
    let other = index.advanced(by: distance)
    guard years.contains(position: other) else { return .nothing }
    return .link(String(years[other].year), parts.archive.routes.year(years[other].year))
  }
}

/// The articles of a month.
struct MonthPage: PeriodPage {
  let parts: PageParts
  let yearIndex: YearIndex
  let index: MonthIndex
  let list: ListPage

  var object: Object {
    let (strings, routes) = (parts.strings, parts.archive.routes)
    let year = parts.archive.calendar.years[yearIndex]
    let month = year.months[index]
    let title = strings.month(month.month, year.year)
    let head = PageHead(
      kind: .month, title: title, route: list.route,
      description: parts.description(.descriptionMonth, title))
    var period: Object = [
      .title: .text(title),
      .countText: .text(list.isFirst ? parts.articlesText(month.articles.count) : ""),
      .year: .link(String(year.year), routes.year(year.year)),
      .earlier: link(by: -1), .later: list.isFirst ? link(by: 1) : .nothing,
    ]
    period.append(.months, [], flag: .hasMonths)
    return object(head, period, month.articles)
  }

  /// The month so many months with articles later, also in another year.
  private func link(by distance: Int) -> Value {
    guard let (year, month) = parts.archive.calendar.month(distance, from: yearIndex, index) else {
      return .nothing
    }
    return .link(parts.strings.month(month, year), parts.archive.routes.month(year, month))
  }
}

extension Calendar {
  /// The month one before (-1) or behind (1) another among those with articles.
  fileprivate func month(
    _ distance: Int, from year: YearIndex, _ month: MonthIndex
  ) -> (year: Int, month: Int)? {
    let other = month.advanced(by: distance)
    if years[year].months.contains(position: other) {
      return (years[year].year, years[year].months[other].month)
    }
    let otherYear = year.advanced(by: distance)
    guard years.contains(position: otherYear) else { return nil }
    let months = years[otherYear].months
    let nearest = distance < 0 ? months.last : months.first
    return nearest.map { (years[otherYear].year, $0.month) }
  }
}

/// The names that this model alone offers.
extension Name {
  fileprivate static let earlier: Name = "earlier"
  fileprivate static let hasMonths: Name = "has_months"
  fileprivate static let later: Name = "later"
  fileprivate static let period: Name = "period"
}
