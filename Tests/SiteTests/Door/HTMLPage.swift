/// A page as a test reads it: its ids, addresses and headings.
struct HTMLPage {
  /// The start tags, each with its attributes in order.
  let tags: [(name: String, attributes: [(name: String, value: String)])]

  init(_ html: String) {
    let pattern = /<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/
    let attribute = /\s([a-z-]+)(?:="([^"]*)")?/
    tags = html.matches(of: pattern).map { tag in
      let attributes = tag.output.2.matches(of: attribute).map {
        (String($0.output.1), String($0.output.2 ?? ""))
      }
      return (String(tag.output.1), attributes)
    }
  }

  func values(of attribute: String) -> [String] {
    tags.flatMap(\.attributes).filter { $0.name == attribute }.map(\.value)
  }

  var ids: Set<String> { Set(values(of: "id")) }

  var repeatedIDs: [String] {
    var seen = Set<String>()
    return values(of: "id").filter { !seen.insert($0).inserted }
  }

  /// The addresses of links, images, style sheets and refreshes, as they are written.
  var addresses: [String] {
    let refreshes = values(of: "content").filter { $0.hasPrefix("0; url=") }
    return values(of: "href") + values(of: "src") + refreshes.map { String($0.dropFirst(7)) }
  }

  /// The fragments that lead to this page.
  var fragments: [String] {
    addresses.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
  }

  /// The headings that come more than one level below the one before.
  var skippedLevels: [String] {
    let levels = tags.compactMap { tag in
      tag.name.count == 2 && tag.name.hasPrefix("h") ? Int(tag.name.dropFirst()) : nil
    }
    return zip([0] + levels, levels).filter { $1 > $0 + 1 }.map { "h\($0) → h\($1)" }
  }
}
