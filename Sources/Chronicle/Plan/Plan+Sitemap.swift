extension Plan {
  /// The greatest number of addresses in one sitemap, by the protocol of sitemaps.org.
  private static let sitemapLimit = 50_000

  /// Adds the sitemap of all files that the plan has by now, in parts where it is too long for one.
  mutating func addSitemap() {
    let routes = archive.routes
    guard files.count > Self.sitemapLimit else {
      return add(routes.sitemap, .sitemap(files.typedIndices))
    }
    let all = files.typedIndices
    var parts: [Route] = []
    for start in stride(from: all.lowerBound, to: all.upperBound, by: Self.sitemapLimit) {
      parts.append(routes.home + "sitemap-\(parts.count + 1).xml")
      let end = min(start.advanced(by: Self.sitemapLimit), all.upperBound)
      add(parts[parts.count - 1], .sitemap(start..<end))
    }
    add(routes.sitemap, .sitemapIndex(parts))
  }
}
