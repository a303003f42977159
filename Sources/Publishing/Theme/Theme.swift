internal import Chronicle
internal import Templates

/// Templates, styles and wording: how a chronicle looks, as text files.
///
/// It is read by itself, before anything is known of the chronicle but its language.
struct Theme: Sendable {
  let strings: Strings
  let assets: Assets
  /// Every template as it was read, not yet compiled.
  let templates: [TemplateFile]
  private let folder: InputFolder
}

extension Theme {
  /// Reads a theme; `nil` when it could not be used.
  ///
  /// - Parameter required: the names of the templates that pages are shown by.
  init?(
    reading folder: InputFolder, lang: String, requiring required: [String],
    _ diagnostics: inout [Diagnostic]
  ) {
    let theme = Timings.measure(.theme, count: folder.paths.count) {
      Self.read(folder, lang, required, &diagnostics)
    }
    guard let theme else { return nil }
    self = theme
  }

  private static func read(
    _ folder: InputFolder, _ lang: String, _ required: [String],
    _ diagnostics: inout [Diagnostic]
  ) -> Theme? {
    let before = diagnostics.count
    checkDescription(folder, &diagnostics)
    guard !diagnostics[before...].hasErrors else { return nil }
    let strings = strings(folder, lang: lang, &diagnostics)
    let assets = Assets(folder, &diagnostics)
    let templates = templates(folder, required, &diagnostics)
    guard let strings, !diagnostics[before...].hasErrors else { return nil }
    return Theme(strings: strings, assets: assets, templates: templates, folder: folder)
  }

  private static func checkDescription(_ folder: InputFolder, _ diagnostics: inout [Diagnostic]) {
    let file: InputPath = "theme.yml"
    guard isTheme(folder) else {
      return diagnostics.report(.missingTheme, at: Location(path: "\(folder.name)/theme.yml"))
    }
    let path = folder.displayPath(of: file)
    guard let bytes = TextFile.utf8(file, in: folder, &diagnostics) else { return }
    _ = Record(parsing: bytes.span, firstLine: 1, .theme, path, &diagnostics)
  }

  /// Whether a folder was meant to be a theme: it describes itself, or holds something that goes over another.
  private static func isTheme(_ folder: InputFolder) -> Bool {
    let places = folder.isLayered ? [templatePrefix, "strings/", "assets/"] : []
    return folder.uppermost.paths.contains { path in
      path == "theme.yml" || places.contains { path.string.hasPrefix($0) }
    }
  }

  /// The wording in the site's language.
  private static func strings(
    _ folder: InputFolder, lang: String, _ diagnostics: inout [Diagnostic]
  ) -> Strings? {
    let primary = lang.prefix { $0 != "-" }
    let candidates = [InputPath("strings/\(lang).yml"), InputPath("strings/\(primary).yml")]
    guard let file = candidates.first(where: folder.paths.contains) else {
      let known = folder.paths.map(\.string).filter { $0.hasPrefix("strings/") }
      let details = ["lang": lang, "allowed": known.joined(separator: ", ")]
      let place = Location(path: folder.displayPath(of: candidates[0]))
      diagnostics.report(.missingLanguage, at: place, details)
      return nil
    }
    let before = diagnostics.count
    let files = folder.layers(holding: file).compactMap { layer in
      TextFile.utf8(file, in: layer, &diagnostics).map { bytes in
        WordingFiles.File(path: layer.displayPath(of: file), bytes: bytes)
      }
    }
    return diagnostics[before...].hasErrors ? nil : Strings(WordingFiles(files, &diagnostics))
  }

  private static let templatePrefix = "templates/"
  private static let templateSuffix = ".mustache"

  /// The file of a template.
  private static func file(ofTemplate name: String) -> InputPath {
    InputPath("\(templatePrefix)\(name)\(templateSuffix)")
  }

  /// The templates; one that is required and not there is reported.
  private static func templates(
    _ folder: InputFolder, _ required: [String], _ diagnostics: inout [Diagnostic]
  ) -> [TemplateFile] {
    let (prefix, suffix) = (templatePrefix, templateSuffix)
    var files: [TemplateFile] = []
    for path in folder.paths where path.string.hasPrefix(prefix) && path.string.hasSuffix(suffix) {
      let name = String(path.string.dropFirst(prefix.count).dropLast(suffix.count))
      guard let text = TextFile.utf8(path, in: folder, &diagnostics) else { continue }
      files.append(
        TemplateFile(name: name, path: folder.displayPath(of: path).string, text: text))
    }
    for name in required.sorted() {
      let path = file(ofTemplate: name)
      guard !folder.paths.contains(path) else { continue }
      let place = Location(path: folder.displayPath(of: path))
      diagnostics.report(.missingTemplate, at: place, ["template": name])
    }
    return files
  }

  /// Reports templates that nothing shows, save those that only a lower layer has.
  ///
  /// When Vigie renames a template, a theme made before that has one that is not asked for any more: without a word,
  /// its pages would look like those of the lower layer.
  func reportUnused(_ names: [String], _ diagnostics: inout [Diagnostic]) {
    for path in names.map(Self.file) where folder.uppermost.paths.contains(path) {
      diagnostics.report(.unusedTemplate, at: Location(path: folder.displayPath(of: path)))
    }
  }
}
