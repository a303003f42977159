internal import Dates
internal import Markdown
internal import Typography

/// A page that brings many articles together in full, by a list or by dates.
struct Edition: Sendable {
  let path: String
  let slug: String
  let title: String
  let summary: String
  let date: PublicationDate
  /// Articles in the order of the editor.
  let articles: [Located<String>]
  /// All articles that were published in this time.
  let dates: Period?
  let aliases: [Located<String>]
  let publication: Publication
  let introduction: Document

  init?(
    _ record: Record, body: Document, path: String, clock: Clock, typography: TypographyRules
  ) {
    guard let title = record.text(.title, set: typography), let date = record.date(.date) else {
      return nil
    }
    self.path = path
    self.title = title
    self.date = date
    slug = Article.stem(of: path)
    summary = record.text(.summary, set: typography) ?? ""
    articles = record.texts(.articles)
    dates = record.period(.dates)
    aliases = record.texts(.aliases)
    introduction = body
    publication = Publication(
      isDraft: record.flag(.draft), published: clock.instant(of: date), expires: nil,
      now: clock.now)
  }
}
