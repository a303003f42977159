internal import Dates
internal import Typography

/// The name of a field, as an editor writes it before the colon.
enum FieldName: String, Hashable, Sendable, CaseIterable {
  case actors
  case aliases
  case archive
  case archived
  case articles
  case articlesPerPage = "articles-per-page"
  case author
  case authors
  case content
  case corrections
  case date
  case dates
  case days
  case description
  case draft
  case editions
  case email
  case entries
  case event
  case expires
  case feeds
  case html
  case hub
  case id
  case lang
  case license
  case menu
  case name
  case noPublisher = "no-publisher"
  case parent
  case paths
  case places
  case publisher
  case quotation
  case rights
  case seeAlso = "see-also"
  case since
  case site
  case slug
  case sources
  case subscribe
  case summary
  case tags
  case text
  case timezone
  case title
  case topics
  case ttl
  case typography
  case url
}

/// The fields of the texts of a chronicle, in the order of the manual.
extension Schema {
  static let article = Schema(
    name: "article",
    fields: [
      Field(.id, .identifier, required: true),
      Field(.title, .text, required: true),
      Field(.date, .date, required: true),
      Field(.slug, .identifier),
      Field(.event, .period),
      Field(.summary, .text),
      Field(.authors, .texts),
      Field(.topics, .identifiers),
      Field(.tags, .texts),
      Field(.places, .texts),
      Field(.actors, .texts),
      Field(.sources, .objects(.source)),
      Field(.corrections, .objects(.correction)),
      Field(.aliases, .sitePaths),
      Field(.draft, .flag),
      Field(.expires, .day),
      Field(.lang, .language),
    ])

  static let source = Schema(
    name: "source",
    fields: [
      Field(.title, .text, required: true),
      Field(.url, .url),
      Field(.publisher, .text),
      Field(.author, .text),
      Field(.date, .period),
      Field(.archived, .url),
      Field(.lang, .language),
    ])

  static let correction = Schema(
    name: "correction",
    fields: [
      Field(.date, .date, required: true),
      Field(.text, .text, required: true),
    ])

  static let topic = Schema(
    name: "topic",
    fields: [
      Field(.title, .text, required: true),
      Field(.summary, .text),
      Field(.tags, .texts),
      Field(.parent, .identifier),
      Field(.seeAlso, .identifiers),
      Field(.aliases, .sitePaths),
    ])

  static let edition = Schema(
    name: "edition",
    fields: [
      Field(.title, .text, required: true),
      Field(.date, .date, required: true),
      Field(.summary, .text),
      Field(.articles, .identifiers),
      Field(.dates, .period),
      Field(.aliases, .sitePaths),
      Field(.draft, .flag),
    ])

  static let page = Schema(
    name: "page",
    fields: [
      Field(.title, .text, required: true),
      Field(.slug, .identifier),
      Field(.summary, .text),
      Field(.menu, .number(least: 1, most: 99)),
      Field(.aliases, .sitePaths),
      Field(.draft, .flag),
      Field(.lang, .language),
    ])
}

/// The fields of `site.yml` and of a theme, in the order of the manual.
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
      .corrections, .subscribe, .noPublisher,
    ].map { Field($0, .identifier) })

  public static let theme = Schema(
    name: "theme",
    fields: [
      Field(.name, .text, required: true),
      Field(.description, .text),
      Field(.license, .text),
    ])
}
