/// How much of an article its entry in a feed holds.
public enum EntryContent: String, Sendable, CaseIterable {
  case full
  case summary
}
