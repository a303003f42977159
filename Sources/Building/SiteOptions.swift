import Chronicle
import Dates
import Glibc
import SiteFolder
import ZoneData

/// The wishes of whoever wants a site: folders, and options as they were typed.
///
/// They are checked in one place, when the build begins, so that the command, a preview and a test refuse the
/// same values.
public struct SiteOptions: Sendable {
  /// The folder of the texts.
  public var content = "content"
  /// The folder of a theme that is laid over the default one; without it, the default theme is used alone.
  public var theme: String?
  /// Stands for a folder where diagnostics show a file of the default theme, which lies in none.
  public var defaultThemeName = "built-in theme"
  /// The folder of the site, created if it is missing.
  public var output = "site"
  /// Stands for the address in `site.yml`, such as `https://chronique.example/`.
  public var baseURL: String?
  /// Shows drafts, and what is not due yet.
  public var drafts = false
  /// Writes nothing when there is as much as a warning.
  public var strict = false
  /// The moment of the build, such as `2022-07-19`; the clock's when there is none.
  public var now: String?
  /// The number of threads that work at once.
  public var jobs = sysconf(Int32(_SC_NPROCESSORS_ONLN))
  /// Measures the stages of the build.
  public var timings = false

  public init() {}

  /// The options of the core, or the first one that cannot be used.
  func buildOptions() throws(BuildFailure) -> BuildOptions {
    guard jobs > 0 else { throw .invalidOption(.jobs, String(jobs)) }
    let options = BuildOptions(
      now: try moment(), baseURL: baseURL, drafts: drafts, strict: strict, jobs: jobs,
      timeZoneFile: { TimeZoneDatabase.file($0) ?? BuiltInZones.file($0) })
    guard let options else { throw .invalidOption(.baseURL, baseURL ?? "") }
    return options
  }

  private func moment() throws(BuildFailure) -> BuildOptions.Now {
    guard let now else { return .instant(Instant(secondsSince1970: Int64(time(nil)))) }
    guard let date = PublicationDate(parsing: now) else { throw .invalidOption(.now, now) }
    return .date(date)
  }
}
