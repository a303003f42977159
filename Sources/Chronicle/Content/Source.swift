/// What an article cites.
struct Source: Sendable, Hashable {
  let title: String
  /// Absent when the address is not known: a made-up one would be a lie.
  let url: String?
  let publisher: Located<String>?
  let author: String?
  let date: Period?
  /// An archived copy of the same document.
  let archived: String?
  let lang: String?
}

extension Source {
  init?(_ record: Record) {
    guard let title = record.text(.title) else { return nil }
    self.title = title
    url = record.text(.url)
    publisher = record.located(.publisher)
    author = record.text(.author)
    date = record.period(.date)
    archived = record.text(.archived)
    lang = record.text(.lang)
  }
}
