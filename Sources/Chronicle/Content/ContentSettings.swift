internal import Dates
internal import Markdown
internal import Typography

/// The site, its time and its acronyms: what must be known before any other file can be read.
struct ContentSettings: Sendable {
  let site: Site
  let clock: Clock
  /// The meaning of each acronym.
  let acronyms: [String: String]

  /// Returns the options to read a text by: in the language that it says, or else in that of the site.
  func options(lang: String?) -> MarkdownOptions {
    var options = MarkdownOptions()
    options.homes = site.homes
    options.lang = lang ?? site.lang
    options.typography = site.typography(for: options.lang)
    options.allowsHTML = site.allowsHTML
    options.acronyms = acronyms
    options.quotationLimit = site.quotationLimit
    return options
  }
}

/// The rules by which the fields of one text become values: its clock and its typography.
struct TextSettings {
  let clock: Clock
  let typography: TypographyRules
}

extension ContentSettings {
  private static let file: InputPath = "site.yml"

  /// Reads `site.yml` and `acronyms.yml`; `nil` when no other file can be read without what is wrong.
  static func read(
    _ folder: InputFolder, _ options: BuildOptions, _ diagnostics: inout [Diagnostic]
  ) -> ContentSettings? {
    let path = folder.displayPath(of: file)
    guard let record = siteRecord(folder, path, &diagnostics),
      let site = Site(record, folder.file(file), baseURL: options.baseURL)
    else { return nil }
    if record.day(.since) == nil, !diagnostics.hasErrors {
      diagnostics.report(.missingSince, at: Location(path: path), ["day": Site.assumedSince])
    }
    guard let zone = timeZone(record.located(.timezone), path, options, &diagnostics) else {
      return nil
    }
    let meanings = Acronyms.read(folder, &diagnostics)
    return ContentSettings(
      site: site, clock: Clock(now: options.now.instant(in: zone), zone: zone),
      acronyms: meanings.mapValues(site.typography.text))
  }

  private static func siteRecord(
    _ folder: InputFolder, _ path: DisplayPath, _ diagnostics: inout [Diagnostic]
  ) -> Record? {
    guard folder.paths.contains(file) else {
      diagnostics.report(.missingSite, at: Location(path: path))
      return nil
    }
    guard let bytes = TextFile.utf8(file, in: folder, &diagnostics) else { return nil }
    guard bytes.contains(where: { $0 > 0x20 }) else {
      diagnostics.report(.emptyFile, at: Location(path: path))
      return nil
    }
    return Record(parsing: bytes.span, firstLine: 1, .site, path, &diagnostics)
  }

  private static func timeZone(
    _ name: Located<String>?, _ path: DisplayPath, _ options: BuildOptions,
    _ diagnostics: inout [Diagnostic]
  ) -> TimeZone? {
    guard let name, name.value != "UTC" else { return .utc }
    if let zone = options.timeZoneFile(name.value).flatMap({ TimeZone(tzif: $0) }) { return zone }
    diagnostics.report(.unknownTimeZone, at: name.location(in: path), ["zone": name.value])
    return nil
  }
}
