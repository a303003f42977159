internal import Markdown
internal import Typography

/// A subject of the chronicle: one file of `content/topics`, which names the tags it gathers.
struct Topic: Sendable {
  let path: String
  /// The file's name: what articles write under `topics`.
  let id: String
  let title: String
  let summary: String
  let tags: [Located<String>]
  let parent: Located<String>?
  let seeAlso: [Located<String>]
  let aliases: [Located<String>]
  let introduction: Document

  init?(_ record: Record, body: Document, path: String, typography: TypographyRules) {
    guard let title = record.text(.title, set: typography) else { return nil }
    self.path = path
    self.title = title
    id = Article.stem(of: path)
    summary = record.text(.summary, set: typography) ?? ""
    tags = record.texts(.tags)
    parent = record.located(.parent)
    seeAlso = record.texts(.seeAlso)
    aliases = record.texts(.aliases)
    introduction = body
  }
}
