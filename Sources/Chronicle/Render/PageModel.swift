internal import Templates

/// What each template can name: the contract between the core and themes.
///
/// `docs/theme.md` tells it to the makers of themes; a test renders every kind of page and finds
/// each value in its shape.
enum PageModel {
  /// The model of each page template, by the template's name.
  static let shapes: [String: Shape] = [
    "home": page([
      .countText: .text, .articles: cards, .pager: pager, .topics: .list(entry),
      .editions: .list(editionCard),
    ]),
    "card": card,
    "article": page([.article: article]),
    "topics": page([
      .countText: .text,
      .topics: .list(object(entryFields, [.children: .list(entry), .hasChildren: .flag])),
    ]),
    "topic": page([.topic: topic, .articles: cards, .pager: pager]),
    "terms": page([
      .title: .text, .countText: .text, .isTags: .flag, .isPlaces: .flag, .isActors: .flag,
      .groups: .list(.object([.letter: .text, .entries: .list(entry)])),
    ]),
    "term": page([.term: term, .articles: cards, .pager: pager]),
    "archive": page([
      .countText: .text,
      .years: .list(object(entryFields, [.months: .list(entry)])),
    ]),
    "period": page([.period: calendarPeriod, .articles: cards, .pager: pager]),
    "sources": page([.countText: .text, .publishers: .list(entry)]),
    "publisher": page([
      .publisher: .object([.title: .text, .countText: .text]), .sources: .list(citation),
      .pager: pager,
    ]),
    "editions": page([.countText: .text, .editions: .list(editionCard)]),
    "edition": page([.edition: edition]),
    "page": page([
      .title: .text, .summary: .text, .body: .html, .contents: contents, .hasContents: .flag,
    ]),
    "subscribe": page([.opmlPath: .text, .groups: .list(feedGroup)]),
    "not-found": page([:]),
    "redirect": page([.target: link]),
    "moved": page([
      .title: .text,
      .entries: .list(.object([.anchor: .text, .old: .text, .title: .text, .path: .text])),
    ]),
  ]

  static let link = Shape.object([.title: .text, .path: .text])
  static let date = Shape.object([.iso: .text, .text: .text])
  static let pager = Shape.object([
    .newer: .text, .older: .text, .rangeText: .text, .hasPages: .flag,
  ])
  static let entryFields: [Name: Shape] = [
    .title: .text, .path: .text, .countText: .text, .count: .number, .summary: .text,
  ]
  static let entry = Shape.object(entryFields)
  static let editionCard = Shape.object([
    .title: .text, .path: .text, .date: date, .summary: .text, .countText: .text,
  ])
  /// What the template `card` makes of each article: one article stands in many lists.
  private static let cards = Shape.list(.html)
  private static let card = Shape.object([
    .title: .text, .path: .text, .summary: .text, .date: date, .event: date, .lang: .text,
    .topics: .list(link), .draft: .flag, .status: .text, .sourcesText: .text,
  ])
  private static let brief = Shape.object([
    .title: .text, .path: .text, .date: date, .lang: .text,
  ])
  static let contents = Shape.list(.object([.title: .text, .anchor: .text, .level: .number]))

  static let feedLink = Shape.object([
    .title: .text, .format: .text, .path: .text, .address: .text, .type: .text,
  ])
  private static let feedGroup = Shape.object([
    .title: .text, .anchor: .text,
    .feeds: .list(
      .object([
        .title: .text, .path: .text, .countText: .text, .date: date, .formats: .list(feedLink),
      ])),
  ])

  private static let source = Shape.object([
    .number: .number, .title: .text, .url: .text, .publisher: link, .author: .text, .date: date,
    .archived: .text, .lang: .text, .langText: .text,
  ])
  private static let citation = Shape.object([
    .title: .text, .url: .text, .author: .text, .date: date, .archived: .text, .lang: .text,
    .langText: .text, .articles: .list(link), .articlesText: .text,
  ])

  private static let article = Shape.object([
    .title: .text, .path: .text, .address: .text, .id: .text, .anchor: .text, .lang: .text,
    .summary: .text, .authorsText: .text, .date: date, .event: date, .body: .html, .draft: .flag,
    .status: .text,
    .readingText: .text, .topics: .list(link), .tags: .list(link), .places: .list(link),
    .actors: .list(link), .filed: .flag, .contents: contents, .sources: .list(source),
    .sourcesText: .text, .corrections: .list(.object([.date: date, .text: .text])),
    .backlinks: .list(brief), .backlinksText: .text, .related: .list(brief), .previous: brief,
    .next: brief, .hasTopics: .flag, .hasTags: .flag, .hasPlaces: .flag, .hasActors: .flag,
    .hasContents: .flag, .hasSources: .flag, .hasCorrections: .flag, .hasBacklinks: .flag,
    .hasRelated: .flag,
  ])
  private static let topic = Shape.object([
    .title: .text, .summary: .text, .introduction: .html, .parent: link, .children: .list(entry),
    .seeAlso: .list(link), .met: .list(entry), .countText: .text,
    .hasChildren: .flag, .hasSeeAlso: .flag, .hasMet: .flag,
  ])
  private static let term = Shape.object([
    .kindText: .text, .title: .text, .countText: .text, .indexPath: .text, .topics: .list(link),
    .hasTopics: .flag,
  ])
  private static let calendarPeriod = Shape.object([
    .title: .text, .countText: .text, .year: link, .months: .list(entry), .earlier: link,
    .later: link, .hasMonths: .flag,
  ])
  private static let edition = Shape.object([
    .title: .text, .date: date, .summary: .text, .introduction: .html, .countText: .text,
    .previous: link, .next: link,
    .groups: .list(
      .object([.title: .text, .anchor: .text, .path: .text, .articles: .list(article)])),
  ])

  /// What every page offers, and what this one adds.
  private static func page(_ own: [Name: Shape]) -> Shape {
    let head = Shape.object([
      .kind: .text, .title: .text, .description: .text, .address: .text, .lang: .text,
      .noindex: .flag, .isArticle: .flag, .published: .text,
      .ownFeeds: .list(feedLink), .hasOwnFeeds: .flag,
    ])
    return .object(own.merging([.page: head]) { own, _ in own })
  }

  private static func object(_ fields: [Name: Shape], _ more: [Name: Shape]) -> Shape {
    .object(fields.merging(more) { first, _ in first })
  }
}
