internal import Dates
internal import Markdown
internal import Typography

/// What an article cites.
///
/// A class, because the index of publishers holds each once more.
final class Source: Sendable {
  let title: String
  /// Absent when the address is not known: a made-up one would be a lie.
  let url: String?
  let publisher: Located<String>?
  let author: String?
  let date: Period?
  /// An archived copy of the same document.
  let archived: String?
  let lang: String?

  /// - Parameter typography: that of the article, for a title in the same language.
  init?(_ record: Record, typography: TypographyRules) {
    lang = record.text(.lang)
    let own = typography == .none ? nil : lang.map(TypographyRules.init(lang:))
    guard let title = record.text(.title, set: own ?? typography) else { return nil }
    self.title = title
    url = record.text(.url)
    publisher = record.located(.publisher)
    author = record.text(.author, set: typography)
    date = record.period(.date)
    archived = record.text(.archived)
  }
}
