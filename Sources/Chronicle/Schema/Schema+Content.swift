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
