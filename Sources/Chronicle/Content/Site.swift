internal import Dates
internal import Text
internal import Typography

/// The site as `site.yml` describes it.
///
/// A class, though it never changes: what is written for each article asks it, on all threads.
public final class Site: Sendable {
  public struct Author: Sendable {
    public let name: String
    public let url: String
    public let email: String
  }

  /// `site.yml`, which places what no other file does.
  private let file: InputFile
  public let title: String
  public let description: String
  public let address: WebAddress
  /// The absolute addresses of the home page, each ending in `/`: where it is built for, and where
  /// `site.yml` says that it lives.
  let homes: [String]
  public let lang: String
  /// The rules by which texts are set, when `site.yml` names them.
  private let declaredTypography: TypographyRules?
  /// Whether authors may write HTML as such.
  public let allowsHTML: Bool
  /// The number of words from which a quotation must say where it comes from.
  let quotationLimit: Int?
  public let authors: [Author]
  public let rights: String
  public let articlesPerPage: Int
  public let feeds: FeedSettings
  public let paths: SitePaths
  /// The start of every id in feeds: `tag:`, the site's host and `since`, a day on which it
  /// was already the chronicle's (RFC 4151).
  public let idStart: String

  /// Stands for `since` where `site.yml` does not say it; the editor is told so.
  static let assumedSince = "2022-01-01"

  var origin: Location { Location(path: file.displayPath) }

  /// The path of the home page: `/`, or such as `/chronique/` for a site in a folder of its host.
  public var base: String { address.path.hasSuffix("/") ? address.path : address.path + "/" }

  /// The id of a feed entry for life: it depends on nothing but the article's own id.
  public func entryID(of article: String) -> String { idStart + article }

  /// The id of a feed for life; its colon keeps it apart from every entry's, which has none.
  func feedID(of key: String) -> String { idStart + "feed:\(key)" }

  /// The rules by which a text is set: those of its language, unless `site.yml` chose for the site's own.
  ///
  /// A site that wants no typography wants none in any language.
  func typography(for lang: String) -> TypographyRules {
    if let declaredTypography, declaredTypography == .none || lang == self.lang {
      return declaredTypography
    }
    return TypographyRules(lang: lang)
  }

  /// The rules for what belongs to no text: names of terms and publishers, acronyms.
  var typography: TypographyRules { typography(for: lang) }

  /// The language of a text; empty when it is the site's or not known.
  public func foreignLanguage(_ lang: String?) -> String { lang == self.lang ? "" : lang ?? "" }

  /// The absolute address of what is served on this site.
  public func address(of route: Route) -> String { address.origin + route.string }

  init?(_ record: Record, _ file: InputFile, baseURL: WebAddress?) {
    self.file = file
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
