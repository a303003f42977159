internal import Text

extension Timings {
  /// The stages of a build that are measured, in their order.
  public enum Stage: Int, CaseIterable, Sendable {
    /// Looking for the names of all files.
    case list
    /// Reading files of the content.
    case read
    case frontMatter
    case markdown
    /// Everything that needs all articles at once: terms, links, backlinks, related articles.
    case connect
    /// Reading and compiling the theme.
    case theme
    /// Listing what will be written, and checking the list.
    case plan
    case render
    /// Comparing what was rendered with what is on the disk.
    case compare
    case write

    /// The key of its name in the wording.
    public var key: String {
      switch self {
      case .list: "stage-list"
      case .read: "stage-read"
      case .frontMatter: "stage-front-matter"
      case .markdown: "stage-markdown"
      case .connect: "stage-connect"
      case .theme: "stage-theme"
      case .plan: "stage-plan"
      case .render: "stage-render"
      case .compare: "stage-compare"
      case .write: "stage-write"
      }
    }

    /// Whether several threads do its work at once, each on the clock by itself.
    public var isShared: Bool {
      switch self {
      case .list, .connect, .theme, .plan: false
      case .read, .frontMatter, .markdown, .render, .compare, .write: true
      }
    }
  }
}
