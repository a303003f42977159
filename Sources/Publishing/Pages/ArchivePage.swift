internal import Chronicle
internal import Templates

/// The years and months of the chronicle.
struct ArchivePage: PageModel {
  static let template = "archive"
  static let shape: [Name: Shape] = [
    .countText: .text, .years: .list(.entry(with: [.months: .list(.entry)])),
  ]

  let parts: PageParts
  let route: Route

  var object: Object {
    let archive = parts.archive
    let head = PageHead(
      kind: .archive, title: parts.strings[.titleArchive], route: route,
      description: parts.description(.descriptionArchive))
    let years = archive.calendar.years.reversed().map { year in
      let count = year.articles.count
      var entry = Object.entry(
        String(year.year), archive.routes.year(year.year), count: count, parts.articlesText(count))
      entry.append(.months, .list(parts.months(of: year)))
      return Value.object(entry)
    }
    return [
      .page: parts.head(head),
      .countText: .text(parts.articlesText(archive.articles.count)), .years: .list(years),
    ]
  }
}

extension PageParts {
  /// The months of a year with articles, in the order of the year.
  func months(of year: Calendar.Year) -> [Value] {
    year.months.map { month in
      let count = month.articles.count
      return .object(
        .entry(
          strings.monthName(month.month), archive.routes.month(year.year, month.month),
          count: count, articlesText(count)))
    }
  }
}

/// The names that this model alone offers.
extension Name {
  fileprivate static let years: Name = "years"
}
