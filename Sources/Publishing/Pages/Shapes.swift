internal import Templates

/// The shapes of values that several kinds of pages offer to their templates.
extension Shape {
  static let link = Shape.object([.title: .text, .path: .text])
  static let date = Shape.object([.iso: .text, .text: .text])
  static let pager = Shape.object([
    .newer: .text, .older: .text, .rangeText: .text, .hasPages: .flag,
  ])
  static let entryFields: [Name: Shape] = [
    .title: .text, .path: .text, .countText: .text, .count: .number, .summary: .text,
  ]
  static let entry = Shape.object(entryFields)
  static let editionEntry = Shape.object([
    .title: .text, .path: .text, .date: date, .summary: .text, .countText: .text,
  ])
  static let contents = Shape.list(.object([.title: .text, .anchor: .text, .level: .number]))
  static let feedLink = Shape.object([
    .title: .text, .format: .text, .path: .text, .address: .text, .type: .text,
  ])
  static let articleLink = Shape.object([
    .title: .text, .path: .text, .date: date, .lang: .text,
  ])
  /// Articles as lists show them: the HTML that the template `article-summary` made of each.
  static let articleSummaries = Shape.list(.html)

  /// The shape of an object with fields of its own besides those of an entry.
  static func entry(with fields: [Name: Shape]) -> Shape {
    .object(entryFields.merging(fields) { first, _ in first })
  }
}
