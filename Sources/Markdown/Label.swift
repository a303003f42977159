/// Words of a fragment that come from the site and not from the author.
public enum Label: Int, Hashable, Sendable, CaseIterable {
  /// The name of the footnotes.
  case footnotes
  /// What the link from a footnote back to the text says to a screen reader.
  case footnoteBack
  /// What precedes the words of a heading in the name of the link to it.
  case headingLink
  /// What precedes the number of a table in its name.
  case table
  /// The titles of alerts.
  case note, tip, important, warning, caution
}

/// The labels in one language.
public struct Labels: Sendable {
  private let texts: [String]

  public init(_ text: (Label) -> String) { texts = Label.allCases.map(text) }

  subscript(label: Label) -> String { texts[label.rawValue] }
}
