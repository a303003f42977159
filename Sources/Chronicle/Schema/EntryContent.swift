/// The extent of an article's text in its entry of a feed.
public enum EntryContent: String, Sendable, CaseIterable {
  case full
  case summary
}
