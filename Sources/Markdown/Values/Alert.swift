/// A paragraph or more that stands out, written as a quotation that begins with `[!NOTE]`.
///
/// GitHub has the same five kinds.
public enum Alert: String, Sendable, CaseIterable {
  case note, tip, important, warning, caution

  /// The title, whose words are the site's.
  var label: Label {
    switch self {
    case .note: .note
    case .tip: .tip
    case .important: .important
    case .warning: .warning
    case .caution: .caution
    }
  }

  /// The first line of the quotation, such as `[!NOTE]`.
  public var mark: String { "[!\(rawValue.uppercased())]" }
}
