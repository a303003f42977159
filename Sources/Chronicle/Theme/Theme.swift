internal import Templates

/// Templates, styles and wording: how a chronicle looks, as text files.
struct Theme: Sendable {
  let strings: Strings
  let assets: [Asset]
  let templates: TemplateLibrary
}

extension Theme {
  /// Reads a theme for a site; `nil` when it could not be used.
  ///
  /// Every template is compiled and checked against the page model, also those that no page of this
  /// site needs.
  static func read(_ folder: InputFolder, for archive: Archive) -> (Theme?, [Diagnostic]) {
    var diagnostics = checkDescription(folder)
    guard !diagnostics.hasErrors else { return (nil, diagnostics) }
    let strings = strings(folder, lang: archive.site.lang, &diagnostics)
    let assets = Assets(folder, &diagnostics)
    let files = templates(folder, &diagnostics)
    guard let strings, !diagnostics.hasErrors else { return (nil, diagnostics) }
    let constants = Constants(archive, strings, assets)
    let library = TemplateLibrary(
      compiling: files, pages: PageModel.shapes, constants: constants.object,
      constantsShape: constants.shape)
    diagnostics += library.problems.map { Diagnostic($0) } + checkUse(of: library, folder)
    return (Theme(strings: strings, assets: assets.all, templates: library), diagnostics)
  }

  private static func checkDescription(_ folder: InputFolder) -> [Diagnostic] {
    guard isTheme(folder) else {
      return [Diagnostic(.missingTheme, at: Location(path: "\(folder.name)/theme.yml"))]
    }
    let path = folder.shown("theme.yml")
    switch TextFile.utf8("theme.yml", in: folder) {
    case .failure(let diagnostic): return [diagnostic]
    case .success(let bytes):
      return Record.read(bytes.span, firstLine: 1, .theme, path: path).1
    }
  }

  /// Whether a folder was meant to be a theme: it describes itself, or holds something that goes over another.
  private static func isTheme(_ folder: InputFolder) -> Bool {
    let places = folder.layers.isEmpty ? [] : [templatePrefix, "strings/", "assets/"]
    return (folder.layers.first ?? folder).paths.contains { path in
      path == "theme.yml" || places.contains { path.hasPrefix($0) }
    }
  }

  /// The wording in the site's language.
  private static func strings(
    _ folder: InputFolder, lang: String, _ diagnostics: inout [Diagnostic]
  ) -> Strings? {
    let primary = lang.prefix { $0 != "-" }
    let candidates = ["strings/\(lang).yml", "strings/\(primary).yml"]
    guard let path = candidates.first(where: folder.paths.contains) else {
      let known = folder.paths.filter { $0.hasPrefix("strings/") }.joined(separator: ", ")
      let details = ["lang": lang, "allowed": known]
      let place = Location(path: folder.shown(candidates[0]))
      diagnostics.append(Diagnostic(.missingLanguage, at: place, details))
      return nil
    }
    var files: [Strings.File] = []
    for layer in folder.layers(holding: path) {
      switch TextFile.utf8(path, in: layer) {
      case .failure(let diagnostic): diagnostics.append(diagnostic)
      case .success(let bytes): files.append((layer.shown(path), bytes))
      }
    }
    return diagnostics.hasErrors ? nil : Strings(files, &diagnostics)
  }

  /// Tells of templates that nothing shows, save those that only a lower layer has.
  ///
  /// When Vigie renames a template, a theme made before that has one that is not asked for any more: without a word,
  /// its pages would look like those of the lower layer.
  private static func checkUse(
    of library: TemplateLibrary, _ folder: InputFolder
  ) -> [Diagnostic] {
    library.unused.map { "\(templatePrefix)\($0)\(templateSuffix)" }
      .filter(folder.isOwn)
      .map { Diagnostic(.unusedTemplate, at: Location(path: folder.shown($0))) }
  }

  private static let templatePrefix = "templates/"
  private static let templateSuffix = ".mustache"

  private static func templates(
    _ folder: InputFolder, _ diagnostics: inout [Diagnostic]
  ) -> [TemplateFile] {
    let (prefix, suffix) = (templatePrefix, templateSuffix)
    var files: [TemplateFile] = []
    for path in folder.paths where path.hasPrefix(prefix) && path.hasSuffix(suffix) {
      let name = String(path.dropFirst(prefix.count).dropLast(suffix.count))
      switch TextFile.utf8(path, in: folder) {
      case .failure(let diagnostic): diagnostics.append(diagnostic)
      case .success(let text):
        files.append(TemplateFile(name: name, path: folder.shown(path), text: text))
      }
    }
    for page in PageModel.shapes.keys.sorted() {
      let path = "\(prefix)\(page)\(suffix)"
      guard !folder.paths.contains(path) else { continue }
      let place = Location(path: folder.shown(path))
      diagnostics.append(Diagnostic(.missingTemplate, at: place, ["template": page]))
    }
    return files
  }
}
