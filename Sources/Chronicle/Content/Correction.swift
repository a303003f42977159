public import Dates
internal import Typography

/// A mistake that was put right after publication, shown to readers.
public struct Correction: Sendable {
  public let date: PublicationDate
  public let text: String

  init?(_ record: Record, typography: TypographyRules) {
    guard let date = record.date(.date), let text = record.text(.text, set: typography) else {
      return nil
    }
    self.date = date
    self.text = text
  }
}
