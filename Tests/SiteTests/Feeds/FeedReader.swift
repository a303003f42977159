import FoundationEssentials
import Testing

/// A feed as its readers see it, whatever the format; a test reads it as strictly as it can.
struct FeedReader {
  struct Entry: Hashable {
    let id: String
    let title: String
    let published: String
    let updated: String
    let html: String
    let summary: String
    let authors: [String]
    let tags: [String]
  }

  let id: String
  let title: String
  let updated: String
  let entries: [Entry]
  /// The addresses of the feed's links, by their relation.
  let links: [String: String]
  let marks: [String]

  var ids: [String] { entries.map { String($0.id.split(separator: ":").last ?? "") } }

  init(_ site: BuiltSite, _ path: String) throws {
    if path.hasSuffix(".json") {
      let feed = try JSONDecoder().decode(JSONFeed.self, from: Data(site[path].utf8))
      #expect(feed.version == "https://jsonfeed.org/version/1.1")
      self.init(feed)
      return
    }
    let root = try #require(XMLElement(site[path]), "\(path) is not well-formed")
    guard root.name == "rss" else {
      self.init(atom: root)
      return
    }
    self.init(rss: try #require(root["channel"].first))
  }

  private init(rss channel: XMLElement) {
    id = ""
    title = channel.text("title")
    updated = channel.text("lastBuildDate")
    entries = channel["item"].map { item in
      Entry(
        id: item.text("guid"), title: item.text("title"), published: item.text("pubDate"),
        updated: item.text("atom:updated"), html: item.text("content:encoded"),
        summary: item.text("description"), authors: item["dc:creator"].map(\.text),
        tags: item["category"].map(\.text))
    }
    links = channel.links("atom:link")
    marks = channel.children.map(\.name).filter { $0.hasPrefix("fh:") }
  }

  private init(atom feed: XMLElement) {
    id = feed.text("id")
    title = feed.text("title")
    updated = feed.text("updated")
    let authors = feed["author"].map { $0.text("name") }
    entries = feed["entry"].map { entry in
      let own = entry["author"].map { $0.text("name") }
      return Entry(
        id: entry.text("id"), title: entry.text("title"), published: entry.text("published"),
        updated: entry.text("updated"), html: entry.text("content"),
        summary: entry.text("summary"), authors: own.isEmpty ? authors : own,
        tags: entry["category"].compactMap { $0.attributes["label"] })
    }
    links = feed.links("link")
    marks = feed.children.map(\.name).filter { $0.hasPrefix("fh:") }
  }

  private init(_ feed: JSONFeed) {
    id = feed.feed_url
    title = feed.title
    updated = ""
    entries = feed.items.map { item in
      Entry(
        id: item.id, title: item.title, published: item.date_published,
        updated: item.date_modified ?? "", html: item.content_html ?? "",
        summary: item.summary ?? item.content_text ?? "",
        authors: (item.authors ?? feed.authors).map(\.name), tags: item.tags ?? [])
    }
    let hubs = (feed.hubs ?? []).map { ("hub", $0.url) }
    links = Dictionary([("self", feed.feed_url)] + hubs) { first, _ in first }
    marks = []
  }
}

private struct JSONFeed: Decodable {
  struct Author: Decodable { let name: String }
  struct Hub: Decodable {
    let type: String
    let url: String
  }
  struct Item: Decodable {
    let id: String
    let url: String
    let external_url: String?
    let title: String
    let content_html: String?
    let content_text: String?
    let summary: String?
    let date_published: String
    let date_modified: String?
    let authors: [Author]?
    let tags: [String]?
  }

  let version: String
  let title: String
  let feed_url: String
  let authors: [Author]
  let hubs: [Hub]?
  let items: [Item]
}

extension XMLElement {
  fileprivate func links(_ name: String) -> [String: String] {
    Dictionary(
      self[name].map { ($0.attributes["rel"] ?? "", $0.attributes["href"] ?? "") }
    ) { first, _ in first }
  }
}
