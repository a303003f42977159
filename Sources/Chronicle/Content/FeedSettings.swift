/// How `site.yml` wants its feeds.
struct FeedSettings: Sendable {
  /// How much of an article its entry holds.
  enum Content: String, Sendable, CaseIterable {
    case full
    case summary
  }

  let content: Content
  /// The newest entries of a feed, at least so many.
  let entries: Int
  /// And at least those of so many days up to the newest, so that a busy day drops none.
  let days: Int
  /// How many entries a document of the archive holds.
  let archive: Int
  /// How many minutes a reader may wait before it looks again.
  let ttl: Int
  /// The WebSub hub that tells readers of what is new.
  let hub: String?
  private let chosen: [FeedKind: [FeedFormat]]

  init(_ record: Record?) {
    content = record?.text(.content).flatMap(Content.init) ?? .full
    entries = record?.number(.entries) ?? 20
    days = record?.number(.days) ?? 7
    archive = record?.number(.archive) ?? 50
    ttl = record?.number(.ttl) ?? 60
    hub = record?.text(.hub)
    var chosen: [FeedKind: [FeedFormat]] = [:]
    for kind in FeedKind.allCases where record?[kind.field] != nil {
      let words = record?.texts(kind.field).map(\.value) ?? []
      chosen[kind] = FeedFormat.allCases.filter { words.contains($0.rawValue) }
    }
    self.chosen = chosen
  }

  /// The formats of each feed of a kind; none when there are no such feeds.
  func formats(_ kind: FeedKind) -> [FeedFormat] { chosen[kind] ?? kind.usualFormats }
}
