internal import Markdown
internal import Typography

/// A text outside the chronicle, such as « À propos ».
public struct Page: Sendable {
  let file: InputFile
  public let slug: String
  public let title: String
  public let summary: String
  /// The place of the page in the menu; `nil` keeps it out of the menu.
  public let menu: Int?
  let aliases: [Located<String>]
  public let publication: Publication
  public let lang: String?
  let body: Document

  init?(_ record: Record, _ body: Document, _ file: InputFile, _ settings: TextSettings) {
    guard let title = record.text(.title, set: settings.typography) else { return nil }
    self.file = file
    self.title = title
    self.body = body
    slug = record.text(.slug) ?? file.path.stem
    summary = record.text(.summary, set: settings.typography) ?? ""
    menu = record.number(.menu)
    aliases = record.texts(.aliases)
    lang = record.text(.lang)
    publication = record.flag(.draft) ? .draft : .published
  }
}
