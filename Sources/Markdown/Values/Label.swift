/// Words of a fragment that come from the site and not from the author.
public enum Label: Int, Hashable, Sendable, CaseIterable {
  /// The name of the footnotes.
  case footnotes
  /// The name of a link from a footnote back to the text, which a screen reader reads.
  case footnoteBack
  /// The words before those of a heading in the name of the link to it.
  case headingLink
  /// The word before the number of a table in its name.
  case table
  /// The titles of alerts.
  case note, tip, important, warning, caution
}
