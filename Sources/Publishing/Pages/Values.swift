internal import Chronicle
internal import Dates
internal import Templates
internal import Text

extension Value {
  /// An address on this site; empty where there is none.
  static func route(_ route: Route?) -> Value { .text(route?.string ?? "") }

  /// Returns a link for templates: `{ title, path }`.
  static func link(_ title: String, _ route: Route) -> Value {
    .object([.title: .text(title), .path: .route(route)])
  }

  static func date(_ day: Day, _ strings: Strings) -> Value {
    .object([.iso: .text(day.isoText), .text: .text(strings.date(day))])
  }

  static func period(_ period: Period?, _ strings: Strings) -> Value {
    guard let period else { return .nothing }
    return .object([.iso: .text(period.isoText), .text: .text(strings.period(period))])
  }
}

extension Object {
  /// An item of an index: a link with the number of what is behind it.
  static func entry(
    _ title: String, _ route: Route, count: Int, _ countText: String, summary: String = ""
  ) -> Object {
    [
      .title: .text(title), .path: .route(route), .countText: .text(countText),
      .count: .number(count), .summary: .text(summary),
    ]
  }

  /// Adds a list, and the flag by which a template wraps all of it: Mustache cannot ask a list.
  mutating func append(_ name: Name, _ list: [Value], flag: Name) {
    append(name, .list(list))
    append(flag, .flag(!list.isEmpty))
  }
}

extension Period {
  /// `2022-04` (for `<time>`, which knows no ranges: empty for one).
  var isoText: String {
    rangeEnd == nil ? String { rangeStart.writeISO(to: &$0) } : ""
  }
}

extension ListPage {
  /// The way to the neighbouring pages of the list.
  func pager(_ strings: Strings) -> Value {
    let numbers = [
      "from": strings.number(range.lowerBound + 1), "to": strings.number(range.upperBound),
    ]
    return .object([
      .newer: .route(newer), .older: .route(older),
      .rangeText: .text(isFirst ? "" : strings.text(.pageRange, numbers)),
      .hasPages: .flag(newer != nil || older != nil),
    ])
  }
}
