internal import Markdown
internal import Typography

/// What `site.yml` says.
struct Site: Sendable {
  struct Author: Sendable {
    let name: String
    let url: String
    let email: String
  }

  let title: String
  let description: String
  let address: WebAddress
  /// The absolute addresses of the home page, each ending in `/`: where it is built for, and where
  /// `site.yml` says that it lives.
  let homes: [String]
  let lang: String
  /// By whose rules texts are set, when `site.yml` says it.
  private let declaredTypography: TypographyRules?
  /// Whether authors may write HTML as such.
  let allowsHTML: Bool
  /// The number of words from which a quotation must say where it comes from.
  let quotationLimit: Int?
  let authors: [Author]
  let rights: String
  let articlesPerPage: Int
  let feeds: FeedSettings
  let paths: SitePaths
  /// How the id of everything in feeds begins: `tag:`, the site's host and `since`, a day on which it
  /// was already the chronicle's (RFC 4151).
  let idStart: String

  /// Stands for `since` where `site.yml` does not say it; the editor is told so.
  static let assumedSince = "2022-01-01"

  /// The path of the home page: `/`, or such as `/chronique/` for a site in a folder of its host.
  var base: String { address.path.hasSuffix("/") ? address.path : address.path + "/" }

  /// The id of a feed entry for life: it depends on nothing but the article's own id.
  func entryID(of article: String) -> String { idStart + article }

  /// The id of a feed for life; its colon keeps it apart from every entry's, which has none.
  func feedID(of key: String) -> String { idStart + "feed:\(key)" }

  /// By whose rules a text is set: those of its language, unless `site.yml` chose for the site's own.
  ///
  /// A site that wants no typography wants none in any language.
  func typography(for lang: String) -> TypographyRules {
    if let declaredTypography, declaredTypography == .none || lang == self.lang {
      return declaredTypography
    }
    return TypographyRules(lang: lang)
  }

  /// By whose rules is set what belongs to no text: names of terms and publishers, acronyms.
  var typography: TypographyRules { typography(for: lang) }

  /// The absolute address of a path that begins with `base`.
  func address(of path: String) -> String { address.origin + path }
}

extension Site {
  init?(_ record: Record, baseURL: WebAddress?) {
    lang = record.text(.lang) ?? "fr"
    declaredTypography = record.text(.typography).flatMap(TypographyRules.init(rawValue:))
    let typography = declaredTypography ?? TypographyRules(lang: lang)
    guard let title = record.text(.title, set: typography), let url = record.text(.url),
      let declared = WebAddress(url)
    else { return nil }
    self.title = title
    address = baseURL ?? declared
    homes = [address, declared].map {
      $0.origin + ($0.path.hasSuffix("/") ? $0.path : $0.path + "/")
    }
    description = record.text(.description, set: typography) ?? ""
    allowsHTML = record.text(.html) == "allow"
    quotationLimit = record.number(.quotation)
    rights = record.text(.rights) ?? ""
    articlesPerPage = record.number(.articlesPerPage) ?? 30
    feeds = FeedSettings(record.record(.feeds))
    let since = record.day(.since)?.isoText ?? Self.assumedSince
    idStart = "tag:\(homes[1].split(separator: "/")[1].split(separator: ":")[0]),\(since):"
    paths = SitePaths(record.record(.paths))
    authors = record.records(.authors).map {
      Author(
        name: $0.text(.name) ?? "", url: $0.text(.url) ?? "", email: $0.text(.email) ?? "")
    }
  }
}
