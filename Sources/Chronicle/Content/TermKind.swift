/// The kinds of free keywords, each with pages of its own.
public enum TermKind: String, Sendable, CaseIterable {
  case tag
  case place
  case actor
}
