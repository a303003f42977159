public import Dates
internal import Markdown
internal import Typography

/// A page that brings many articles together in full, by a list or by dates.
public struct Edition: Sendable {
  let file: InputFile
  let slug: String
  public let title: String
  public let summary: String
  public let date: PublicationDate
  /// The ids of articles, in the order of the editor.
  let articles: [Located<String>]
  /// All articles that were published in this time.
  let dates: Period?
  let aliases: [Located<String>]
  public let publication: Publication
  let introduction: Document

  init?(_ record: Record, _ body: Document, _ file: InputFile, _ settings: TextSettings) {
    let typography = settings.typography
    guard let title = record.text(.title, set: typography), let date = record.date(.date) else {
      return nil
    }
    self.file = file
    self.title = title
    self.date = date
    slug = file.path.stem
    summary = record.text(.summary, set: typography) ?? ""
    articles = record.texts(.articles)
    dates = record.period(.dates)
    aliases = record.texts(.aliases)
    introduction = body
    let clock = settings.clock
    publication = Publication(
      isDraft: record.flag(.draft), published: clock.instant(of: date), expires: nil,
      now: clock.now)
  }

  /// An edition chooses its articles by a list or by dates, and not by both.
  func reportUnclearChoice(_ diagnostics: inout [Diagnostic]) {
    guard articles.isEmpty == (dates == nil) else { return }
    diagnostics.report(.editionChoice, at: Location(path: file.displayPath, line: 1))
  }
}
