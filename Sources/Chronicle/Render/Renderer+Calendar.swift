internal import Dates
internal import Templates

extension Renderer {
  func archiveIndex(at route: String) -> Object {
    let years = archive.calendar.years.reversed().map { year in
      var entry = Value.entry(
        String(year.year), archive.routes.year(year.year), count: year.articles.count,
        articlesText(year.articles.count))
      entry.append(.months, .list(months(of: year)))
      return Value.object(entry)
    }
    return [
      .page: head(
        "archive", strings[.titleArchive], at: route,
        description: description("", .descriptionArchive, archive.site.title)),
      .countText: .text(articlesText(archive.articles.count)), .years: .list(years),
    ]
  }

  /// The months of a year, in the order of the year.
  private func months(of year: Calendar.Year) -> [Value] {
    year.months.map { month in
      .object(
        Value.entry(
          strings.monthName(month.month), archive.routes.month(year.year, month.month),
          count: month.articles.count, articlesText(month.articles.count)))
    }
  }

  func year(_ index: Int, _ list: ListPage) -> Object {
    let years = archive.calendar.years
    let year = years[index]
    func link(_ index: Int) -> Value {
      guard years.indices.contains(index) else { return .nothing }
      return .link(String(years[index].year), archive.routes.year(years[index].year))
    }
    let isFirst = list.number == nil
    var period: Object = [
      .title: .text(String(year.year)),
      .countText: .text(isFirst ? articlesText(year.articles.count) : ""), .year: .nothing,
      .earlier: link(index - 1), .later: isFirst ? link(index + 1) : .nothing,
    ]
    period.append(.months, isFirst ? months(of: year) : [], flag: .hasMonths)
    return calendarPage("year", String(year.year), .descriptionYear, period, year.articles, list)
  }

  func month(_ yearIndex: Int, _ index: Int, _ list: ListPage) -> Object {
    let year = archive.calendar.years[yearIndex]
    let month = year.months[index]
    let title = strings.month(month.month, year.year)
    let isFirst = list.number == nil
    let all = archive.calendar.monthsInOrder
    let position = all.firstIndex { $0 == (year.year, month.month) } ?? 0
    func link(_ position: Int) -> Value {
      guard all.indices.contains(position) else { return .nothing }
      let (year, month) = all[position]
      return .link(strings.month(month, year), archive.routes.month(year, month))
    }
    var period: Object = [
      .title: .text(title),
      .countText: .text(isFirst ? articlesText(month.articles.count) : ""),
      .year: .link(String(year.year), archive.routes.year(year.year)),
      .earlier: link(position - 1), .later: isFirst ? link(position + 1) : .nothing,
    ]
    period.append(.months, [], flag: .hasMonths)
    return calendarPage("month", title, .descriptionMonth, period, month.articles, list)
  }

  private func calendarPage(
    _ kind: String, _ title: String, _ key: Strings.Key, _ period: Object,
    _ articles: Range<Int>, _ list: ListPage
  ) -> Object {
    [
      .page: head(
        kind, title, at: list.route, description: description("", key, title)),
      .period: .object(period),
      .articles: cards.list(list.positions.map { articles.lowerBound + $0 }),
      .pager: list.pager(strings),
    ]
  }
}

extension Calendar {
  /// Every month with articles, oldest first.
  fileprivate var monthsInOrder: [(year: Int, month: Int)] {
    years.flatMap { year in year.months.map { (year.year, $0.month) } }
  }
}
