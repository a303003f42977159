internal import Dates
internal import Text
internal import Templates

extension Value {
  /// Such as `{ title, path }`.
  static func link(_ title: String, _ path: String) -> Value {
    .object([.title: .text(title), .path: .text(path)])
  }

  static func entry(
    _ title: String, _ path: String, count: Int, _ countText: String, summary: String = ""
  ) -> Object {
    [
      .title: .text(title), .path: .text(path), .countText: .text(countText),
      .count: .number(count), .summary: .text(summary),
    ]
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
  /// Adds a list, and the flag by which a template wraps all of it: Mustache cannot ask a list.
  mutating func append(_ name: Name, _ list: [Value], flag: Name) {
    append(name, .list(list))
    append(flag, .flag(!list.isEmpty))
  }
}

extension Day {
  /// `2022-07-19`.
  var isoText: String {
    String { writeISO(to: &$0) }
  }
}

extension Period {
  /// `2022-04` (for `<time>`, which knows no ranges: empty for one).
  var isoText: String {
    rangeEnd == nil ? String { rangeStart.writeISO(to: &$0) } : ""
  }

  func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }
}

extension ListPage {
  /// The way to the neighbouring pages of the list.
  func pager(_ strings: Strings) -> Value {
    let gaps = [
      "from": strings.number(positions.lowerBound + 1), "to": strings.number(positions.upperBound),
    ]
    return .object([
      .newer: .text(newer ?? ""), .older: .text(older ?? ""),
      .rangeText: .text(number == nil ? "" : strings.text(.pageRange, gaps)),
      .hasPages: .flag(newer != nil || older != nil),
    ])
  }
}
