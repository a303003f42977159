internal import Chronicle
internal import Text

/// Writes OPML 2.0, which takes a reader's feeds from one program to another.
struct OPMLWriter {
  let archive: Archive
  let strings: Strings
  /// The words of each feed of the plan.
  let words: [Feed.Subject: FeedWords]

  func write(_ feeds: [Feed], into output: inout ByteBuffer) {
    XML.declaration(into: &output)
    output += "<opml version=\"2.0\">\n<head>\n"
    XML.element("title", archive.site.title, into: &output)
    output += "</head>\n<body>\n"
    for group in feeds.byKind {
      XML.open("outline", ["text": strings[group.kind.groupTitle]], into: &output)
      output.append(0x0A)
      for feed in group.feeds { outline(feed, into: &output) }
      XML.close("outline", into: &output)
    }
    output += "</body>\n</opml>\n"
  }

  /// A feed in its first format: whoever takes the whole list wants each feed once.
  private func outline(_ feed: Feed, into output: inout ByteBuffer) {
    guard let format = feed.formats.first, let words = words[feed.subject] else { return }
    let site = archive.site
    XML.empty(
      "outline",
      [
        "type": "rss", "text": words.title, "title": words.title, "description": words.description,
        "language": site.lang, "xmlUrl": site.address(of: feed.route(format)),
        "htmlUrl": site.address(of: feed.page),
      ], into: &output)
  }
}
