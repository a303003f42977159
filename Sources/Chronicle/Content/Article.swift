public import Dates
internal import Markdown
internal import Text
internal import Typography

/// One Markdown file, one page, one feed entry.
///
/// A class, though it never changes: every stage hands articles on, and to copy a value with some
/// twenty references takes 4 % of a build.
public final class Article: Sendable {
  let file: InputFile
  /// Permanent: feeds depend on it.
  public let id: Located<String>
  let slug: String
  /// The slug as its author wrote it; `nil` when it comes from the file's name.
  let slugMark: Located<String>?
  public let title: String
  public let summary: String
  let date: PublicationDate
  public let published: Instant
  /// The day or the days on which what the article is about happened.
  public let event: Period?
  /// The authors that the text names; empty when it is by the authors of the site.
  public let authors: [Located<String>]
  let topics: [Located<String>]
  let tags: [Located<String>]
  let places: [Located<String>]
  let actors: [Located<String>]
  public let sources: [Source]
  /// The declared corrections that are due by now.
  public let corrections: [Correction]
  let aliases: [Located<String>]
  public let publication: Publication
  public let lang: String?
  let body: Document

  init?(_ record: Record, _ body: Document, _ file: InputFile, _ settings: TextSettings) {
    let typography = settings.typography
    guard let id = record.located(.id), let title = record.text(.title, set: typography),
      let date = record.date(.date)
    else { return nil }
    let clock = settings.clock
    self.file = file
    self.id = id
    self.title = title
    self.date = date
    self.body = body
    published = clock.instant(of: date)
    slugMark = record.located(.slug)
    slug = record.text(.slug) ?? file.path.stem
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

  /// The terms of a kind, as the author writes them.
  subscript(kind: TermKind) -> [Located<String>] {
    switch kind {
    case .tag: tags
    case .place: places
    case .actor: actors
    }
  }
}

extension Article {
  /// Reports names that are no author's in `site.yml`.
  func reportUnknownAuthors(_ site: Site, _ diagnostics: inout [Diagnostic]) {
    let known = site.authors.map(\.name)
    for name in authors where !known.contains(name.value) {
      var details = ["name": name.value]
      details["nearest"] = known.nearest(to: name.value)
      details["allowed"] = known.isEmpty ? nil : known.joined(separator: ", ")
      diagnostics.report(.unknownAuthor, at: name.location(in: file.displayPath), details)
    }
  }
}
