internal import Dates
internal import Text
internal import Markdown
internal import Typography

/// One Markdown file, one page, one feed entry.
///
/// A class, though it never changes: every stage hands articles on, and to copy a value with some
/// twenty references takes 4 % of a build.
final class Article: Sendable {
  /// Relative to the content folder.
  let path: String
  /// Permanent: feeds depend on it.
  let id: Located<String>
  let slug: String
  /// Where its author wrote the slug; `nil` when it is the file's name.
  let slugMark: Located<String>?
  let title: String
  let summary: String
  let date: PublicationDate
  let published: Instant
  /// When what it tells of happened.
  let event: Period?
  /// Who wrote it, among the authors of the site; empty when the site's authors did.
  let authors: [Located<String>]
  let topics: [Located<String>]
  let tags: [Located<String>]
  let places: [Located<String>]
  let actors: [Located<String>]
  let sources: [Source]
  let corrections: [Correction]
  let aliases: [Located<String>]
  let publication: Publication
  let lang: String?
  let body: Document

  init?(
    _ record: Record, body: Document, path: String, clock: Clock, typography: TypographyRules
  ) {
    guard let id = record.located(.id), let title = record.text(.title, set: typography),
      let date = record.date(.date)
    else { return nil }
    self.path = path
    self.id = id
    self.title = title
    self.date = date
    self.body = body
    published = clock.instant(of: date)
    slugMark = record.located(.slug)
    slug = record.text(.slug) ?? Self.stem(of: path)
    summary = record.text(.summary, set: typography) ?? ""
    event = record.period(.event)
    authors = record.texts(.authors)
    topics = record.texts(.topics)
    tags = record.texts(.tags)
    places = record.texts(.places)
    actors = record.texts(.actors)
    sources = record.records(.sources).compactMap { Source($0, typography: typography) }
    corrections = record.records(.corrections)
      .compactMap { Correction($0, typography: typography) }
      .filter { clock.instant(of: $0.date) <= clock.now }
    aliases = record.texts(.aliases)
    lang = record.text(.lang)
    publication = Publication(
      isDraft: record.flag(.draft), published: published,
      expires: record.day(.expires).map(clock.start), now: clock.now)
  }
}

extension Article {
  /// The file's name without its ending, which is the slug unless the front matter names another.
  static func stem(of path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    return String(decoding: name.dropLast(3), as: UTF8.self)
  }
}

extension Article {
  /// The names that are no author's in `site.yml`.
  func unknownAuthors(_ site: Site, in path: String) -> [Diagnostic] {
    let known = site.authors.map(\.name)
    return authors.filter { !known.contains($0.value) }.map { name in
      var details = ["name": name.value]
      details["nearest"] = known.nearest(to: name.value)
      details["allowed"] = known.isEmpty ? nil : known.joined(separator: ", ")
      return Diagnostic(.unknownAuthor, at: name.location(in: path), details)
    }
  }
}
