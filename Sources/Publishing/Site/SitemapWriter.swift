internal import Chronicle
internal import Dates
internal import Text

/// Writes sitemaps, by the protocol of sitemaps.org, and `robots.txt`, which leads to them.
struct SitemapWriter {
  let archive: Archive

  /// The pages among some files of the plan.
  func write(_ files: ArraySlice<PlannedFile>, into output: inout ByteBuffer) {
    XML.declaration(into: &output)
    output += #"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"#
    output.append(0x0A)
    for file in files where file.isInSitemap && isPublic(file) {
      var change: Day?
      if case .page(.article(let index)) = file.body {
        change = archive.clock.day(of: archive.updated(index))
      }
      place(file.route, modified: change, "url", into: &output)
    }
    output += "</urlset>\n"
  }

  /// A build with drafts shows some texts that nobody should find.
  private func isPublic(_ file: PlannedFile) -> Bool {
    switch file.body {
    case .page(.article(let index)): archive.articles[index].article.publication == .published
    case .page(.edition(let index)): archive.editions[index].edition.publication == .published
    case .page(.text(let index)): archive.pages[index].page.publication == .published
    default: true
    }
  }

  /// The list of the parts of a sitemap that is too long for one file.
  func writeIndex(_ parts: [Route], into output: inout ByteBuffer) {
    XML.declaration(into: &output)
    output += #"<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"#
    output.append(0x0A)
    for part in parts { place(part, modified: nil, "sitemap", into: &output) }
    output += "</sitemapindex>\n"
  }

  private func place(
    _ route: Route, modified: Day?, _ name: StaticString, into output: inout ByteBuffer
  ) {
    XML.open(name, into: &output)
    output += "<loc>"
    XML.escape(archive.site.address.origin, into: &output)
    XML.escape(route.string, into: &output)
    output += "</loc>"
    if let modified {
      output += "<lastmod>"
      modified.writeISO(to: &output)
      output += "</lastmod>"
    }
    XML.close(name, into: &output)
  }

  /// Everybody may read everything (RFC 9309).
  func writeRobots(into output: inout ByteBuffer) {
    let sitemap = archive.site.address(of: archive.routes.sitemap)
    output.append(text: "User-agent: *\nAllow: /\nSitemap: \(sitemap)\n")
  }
}
