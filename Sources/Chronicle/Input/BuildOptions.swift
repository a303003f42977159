public import Dates

/// The wishes for one build, besides content and theme.
public struct BuildOptions: Sendable {
  /// The moment of a build: what is published later is not there yet.
  public enum Now: Sendable {
    case instant(Instant)
    /// A date without a time zone: that of the site, which only its content tells.
    case date(PublicationDate)

    func instant(in zone: TimeZone) -> Instant {
      switch self {
      case .instant(let instant): instant
      case .date(let date): date.instant(in: zone)
      }
    }
  }

  public let now: Now
  /// Takes the place of the address in `site.yml`.
  let baseURL: WebAddress?
  /// Shows drafts and what is not due yet.
  let drafts: Bool
  /// Refuses to write anything when there is as much as a warning.
  public let strict: Bool
  /// The number of threads that work at once.
  public let jobs: Int
  /// The bytes of a file of the IANA time zone database, by the zone's name.
  let timeZoneFile: @Sendable (String) -> [UInt8]?

  /// `nil` when `baseURL` cannot be the address of a home page.
  public init?(
    now: Now, baseURL: String? = nil, drafts: Bool = false, strict: Bool = false,
    jobs: Int, timeZoneFile: @escaping @Sendable (String) -> [UInt8]?
  ) {
    let address = baseURL.flatMap(WebAddress.init)
    guard baseURL == nil || address?.isHome == true else { return nil }
    self.now = now
    self.baseURL = address
    self.drafts = drafts
    self.strict = strict
    self.jobs = jobs
    self.timeZoneFile = timeZoneFile
  }
}
