internal import Dates
internal import Markdown
internal import Typography

/// A mistake that was put right after publication, shown to readers.
struct Correction: Sendable {
  let date: PublicationDate
  let text: String

  init?(_ record: Record, typography: TypographyRules) {
    guard let date = record.date(.date), let text = record.text(.text, set: typography) else {
      return nil
    }
    self.date = date
    self.text = text
  }
}
