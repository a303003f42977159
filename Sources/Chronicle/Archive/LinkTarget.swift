/// Where a link leads, once it is found to lead somewhere.
struct LinkTarget: Sendable {
  /// From the root of the host, with the fragment; as the author wrote it when it leads elsewhere.
  let address: String
  /// The article it leads to, as a position in the archive.
  let article: Int?

  init(address: String, article: Int? = nil) {
    self.address = address
    self.article = article
  }
}

/// A link by a path of the site, which only the plan can check.
struct SiteLink: Sendable {
  /// From the root of the host, without a fragment.
  let path: String
  let location: Location
}
