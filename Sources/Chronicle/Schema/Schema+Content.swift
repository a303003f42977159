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
      Field(.topics, .list(.identifier)),
      Field(.tags, .list(.text)),
      Field(.places, .list(.text)),
      Field(.actors, .list(.text)),
      Field(.sources, .list(.object(.source))),
      Field(.corrections, .list(.object(.correction))),
      Field(.aliases, .list(.sitePath)),
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
      Field(.tags, .list(.text)),
      Field(.parent, .identifier),
      Field(.seeAlso, .list(.identifier)),
      Field(.aliases, .list(.sitePath)),
    ])

  static let edition = Schema(
    name: "edition",
    fields: [
      Field(.title, .text, required: true),
      Field(.date, .date, required: true),
      Field(.summary, .text),
      Field(.articles, .list(.identifier)),
      Field(.dates, .period),
      Field(.aliases, .list(.sitePath)),
      Field(.draft, .flag),
    ])

  static let page = Schema(
    name: "page",
    fields: [
      Field(.title, .text, required: true),
      Field(.slug, .identifier),
      Field(.summary, .text),
      Field(.menu, .number(1...99)),
      Field(.aliases, .list(.sitePath)),
      Field(.draft, .flag),
      Field(.lang, .language),
    ])
}
