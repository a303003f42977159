internal import Dates
internal import Markdown
internal import Typography

/// What must be known before any other file can be read: the site, and its time.
struct Setting: Sendable {
  let site: Site
  let clock: Clock
  let acronyms: [String: String]

  /// How a text is read: in the language that it says, or else in that of the site.
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

  static func read(_ folder: InputFolder, _ options: BuildOptions) -> (Setting?, [Diagnostic]) {
    guard folder.paths.contains("site.yml") else {
      return (nil, [Diagnostic(.missingSite, at: Location(path: folder.shown("site.yml")))])
    }
    let bytes: [UInt8]
    switch TextFile.utf8("site.yml", in: folder) {
    case .failure(let diagnostic): return (nil, [diagnostic])
    case .success(let read): bytes = read
    }
    let path = folder.shown("site.yml")
    guard bytes.contains(where: { $0 > 0x20 }) else {
      return (nil, [Diagnostic(.emptyFile, at: Location(path: path))])
    }
    var (record, diagnostics) = Record.read(bytes.span, firstLine: 1, .site, path: path)
    guard let record, let site = Site(record, baseURL: options.baseURL) else {
      return (nil, diagnostics)
    }
    if record.day(.since) == nil, !diagnostics.hasErrors {
      let details = ["day": Site.assumedSince]
      diagnostics.append(Diagnostic(.missingSince, at: Location(path: path), details))
    }
    let name = record.located(.timezone)
    guard let zone = TimeZone.named(name?.value ?? "UTC", options.timeZoneFile) else {
      let place = name?.location(in: path) ?? Location(path: path)
      return (
        nil, diagnostics + [Diagnostic(.unknownTimeZone, at: place, ["zone": name?.value ?? ""])]
      )
    }
    let now = options.now.instant(in: zone)
    let (meanings, mistakes) = Acronyms.read(folder)
    let setting = Setting(
      site: site, clock: Clock(now: now, zone: zone),
      acronyms: meanings.mapValues(site.typography.text))
    return (setting, diagnostics + mistakes)
  }
}

extension TimeZone {
  /// A zone of the IANA database, by its name.
  fileprivate static func named(_ name: String, _ file: (String) -> [UInt8]?) -> TimeZone? {
    if name == "UTC" { return .utc }
    return file(name).flatMap { TimeZone(tzif: $0) }
  }
}
