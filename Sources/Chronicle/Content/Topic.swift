internal import Markdown
internal import Typography

/// A subject of the chronicle: one file of `content/topics`, which names the tags it gathers.
public struct Topic: Sendable {
  let file: InputFile
  /// The file's name: what articles write under `topics`.
  public let id: String
  public let title: String
  public let summary: String
  let tags: [Located<String>]
  let parent: Located<String>?
  let seeAlso: [Located<String>]
  let aliases: [Located<String>]
  let introduction: Document

  init?(_ record: Record, _ body: Document, _ file: InputFile, _ settings: TextSettings) {
    guard let title = record.text(.title, set: settings.typography) else { return nil }
    self.file = file
    self.title = title
    id = file.path.stem
    summary = record.text(.summary, set: settings.typography) ?? ""
    tags = record.texts(.tags)
    parent = record.located(.parent)
    seeAlso = record.texts(.seeAlso)
    aliases = record.texts(.aliases)
    introduction = body
  }
}
