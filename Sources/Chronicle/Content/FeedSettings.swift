/// The wishes of `site.yml` for its feeds.
public struct FeedSettings: Sendable {
  public let content: EntryContent
  /// The least number of entries in the document that readers subscribe to.
  public let entries: Int
  /// The least number of days that the document reaches back, so that a busy day drops no entry.
  public let days: Int
  /// The number of entries in a document of the archive.
  public let archive: Int
  /// The minutes that a reader may wait before it looks again.
  public let ttl: Int
  /// The WebSub hub that tells readers of what is new.
  public let hub: String?
  private let chosen: [FeedKind: [FeedFormat]]

  init(_ record: Record?) {
    content = record?.text(.content).flatMap(EntryContent.init) ?? .full
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
  public func formats(_ kind: FeedKind) -> [FeedFormat] { chosen[kind] ?? kind.usualFormats }
}
