internal import Dates
internal import Text

extension Renderer {
  /// The pages of a part of the plan, by the protocol of sitemaps.org.
  func sitemap(_ range: Range<Int>, into output: inout ByteBuffer) {
    XML.declaration(into: &output)
    output += #"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"#
    output.append(0x0A)
    for file in plan.files[range] where file.isInSitemap && isPublic(file) {
      var change: Day?
      if case .page(.article(let index)) = file.content {
        change = archive.clock.day(of: archive.updated(index))
      }
      place(file.route, modified: change, "url", into: &output)
    }
    output += "</urlset>\n"
  }

  /// A build with drafts shows some texts that nobody should find.
  private func isPublic(_ file: PlannedFile) -> Bool {
    switch file.content {
    case .page(.article(let index)): archive.articles[index].publication == .published
    case .page(.edition(let index)): archive.editions[index].publication == .published
    case .page(.text(let index)): archive.pages[index].publication == .published
    default: true
    }
  }

  func sitemapIndex(_ parts: [String], into output: inout ByteBuffer) {
    XML.declaration(into: &output)
    output += #"<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"#
    output.append(0x0A)
    for part in parts { place(part, modified: nil, "sitemap", into: &output) }
    output += "</sitemapindex>\n"
  }

  private func place(
    _ route: String, modified: Day?, _ name: StaticString, into output: inout ByteBuffer
  ) {
    XML.open(name, into: &output)
    output += "<loc>"
    XML.escape(archive.site.address.origin, into: &output)
    XML.escape(route, into: &output)
    output += "</loc>"
    if let modified {
      output += "<lastmod>"
      modified.writeISO(to: &output)
      output += "</lastmod>"
    }
    XML.close(name, into: &output)
  }

  /// Everybody may read everything (RFC 9309).
  func robots(into output: inout ByteBuffer) {
    let sitemap = archive.site.address(of: archive.routes.base + "sitemap.xml")
    output.append(text: "User-agent: *\nAllow: /\nSitemap: \(sitemap)\n")
  }
}
