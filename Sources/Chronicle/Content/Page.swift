internal import Markdown
internal import Typography

/// A text outside the chronicle, such as « À propos ».
struct Page: Sendable {
  let path: String
  let slug: String
  let title: String
  let summary: String
  /// Its place in the menu; absent from the menu without one.
  let menu: Int?
  let aliases: [Located<String>]
  let publication: Publication
  let lang: String?
  let body: Document

  init?(_ record: Record, body: Document, path: String, typography: TypographyRules) {
    guard let title = record.text(.title, set: typography) else { return nil }
    self.path = path
    self.title = title
    self.body = body
    slug = record.text(.slug) ?? Article.stem(of: path)
    summary = record.text(.summary, set: typography) ?? ""
    menu = record.number(.menu)
    aliases = record.texts(.aliases)
    lang = record.text(.lang)
    publication = record.flag(.draft) ? .draft : .published
  }
}
