public import Dates
internal import Typography

/// A document that an article cites.
///
/// A class, because the index of publishers holds each once more.
public final class Source: Sendable {
  public let title: String
  /// Absent when the address is not known: a made-up one would be a lie.
  public let url: String?
  public let publisher: Located<String>?
  public let author: String?
  public let date: Period?
  /// An archived copy of the same document.
  public let archived: String?
  public let lang: String?

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
