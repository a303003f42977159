extension Schema {
  static let site = Schema(
    name: "site",
    fields: [
      Field(.title, .text, required: true),
      Field(.url, .home, required: true),
      Field(.description, .text),
      Field(.lang, .language),
      Field(.typography, .choice(.typography)),
      Field(.html, .choice(.html)),
      Field(.quotation, .number(least: 10, most: 1000)),
      Field(.timezone, .text),
      Field(.authors, .objects(.author)),
      Field(.rights, .text),
      Field(.since, .day),
      Field(.articlesPerPage, .number(least: 5, most: 500)),
      Field(.feeds, .object(.feeds)),
      Field(.paths, .object(.paths)),
    ])

  static let author = Schema(
    name: "author",
    fields: [
      Field(.name, .text, required: true),
      Field(.url, .url),
      Field(.email, .text),
    ])

  static let feeds = Schema(
    name: "feeds",
    fields: [
      Field(.content, .choice(.feedContent)),
      Field(.entries, .number(least: 1, most: 1000)),
      Field(.days, .number(least: 0, most: 366)),
      Field(.archive, .number(least: 10, most: 500)),
      Field(.ttl, .number(least: 1, most: 10080)),
      Field(.hub, .url),
    ] + FeedKind.allCases.map { Field($0.field, .choices(.feedFormat)) })

  static let paths = Schema(
    name: "paths",
    fields: [
      FieldName.articles, .topics, .tags, .places, .actors, .archive, .sources, .editions, .authors,
      .corrections, .subscribe,
    ].map { Field($0, .identifier) })

  static let theme = Schema(
    name: "theme",
    fields: [
      Field(.name, .text, required: true),
      Field(.description, .text),
      Field(.license, .text),
    ])
}
