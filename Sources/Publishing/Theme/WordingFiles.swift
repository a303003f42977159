internal import Chronicle
internal import YAML

/// The reader of a theme's files of wording.
///
/// A theme that is laid over another may say only what it changes: texts that it leaves out come from below.
struct WordingFiles {
  /// A file of wording, as diagnostics show it, known to be UTF-8.
  typealias File = (path: DisplayPath, bytes: [UInt8])

  static let months = "months"

  private(set) var texts: [String: String] = [:]
  private(set) var lists: [String: [String]] = [:]
  private(set) var plurals: [String: Strings.Plural] = [:]

  /// Reads files of wording, the uppermost first: what one leaves out, the next says.
  ///
  /// A text that the core needs and that none has is reported at the first.
  init(_ files: [File], _ diagnostics: inout [Diagnostic]) {
    var isWhole = true
    for file in files.reversed() where !read(file, &diagnostics) { isWhole = false }
    guard isWhole, let first = files.first else { return }
    reportMissing(first.path, &diagnostics)
  }

  /// Takes what a file says; `false` when it could not be read as a whole.
  private mutating func read(_ file: File, _ diagnostics: inout [Diagnostic]) -> Bool {
    do throws(YAMLProblem) {
      let text = unsafe UTF8Span(unchecked: file.bytes.span)
      guard case .mapping(let entries, _)? = try YAMLNode(parsing: text) else {
        diagnostics.report(.emptyFile, at: Location(path: file.path))
        return false
      }
      for entry in entries where !take(entry) {
        let details = ["field": entry.key.text, "found": "…", "format": "format-wording"]
        let place = Located(entry.key).location(in: file.path)
        diagnostics.report(.wrongFormat, at: place, details)
      }
      return true
    } catch {
      diagnostics.append(Diagnostic(error, in: file.path))
      return false
    }
  }

  /// Takes a text, a list or the forms of a count; `false` for anything else.
  private mutating func take(_ entry: YAMLField) -> Bool {
    let key = entry.key.text
    (texts[key], lists[key], plurals[key]) = (nil, nil, nil)
    switch entry.value {
    case .scalar(let scalar):
      texts[key] = scalar.text
    case .sequence(let nodes, _):
      let items = nodes.compactMap(\.text)
      lists[key] = items
      return items.count == nodes.count
    case .mapping(let forms, _):
      func form(_ name: String) -> String? { forms.first { $0.key.text == name }?.value.text }
      guard let one = form("one"), let other = form("other") else { return false }
      plurals[key] = Strings.Plural(
        zero: form("zero").map(Pattern.init), one: Pattern(one), other: Pattern(other))
    }
    return true
  }

  private func reportMissing(_ path: DisplayPath, _ diagnostics: inout [Diagnostic]) {
    let missing =
      Strings.Key.allCases.map(\.rawValue).filter { texts[$0] == nil }
      + Strings.CountKey.allCases.map(\.name).filter { plurals[$0] == nil }
      + [Self.months].filter { lists[$0]?.count != 12 }
    for key in missing {
      diagnostics.report(.missingString, at: Location(path: path), ["key": key])
    }
  }
}

extension YAMLNode {
  fileprivate var text: String? {
    guard case .scalar(let scalar) = self else { return nil }
    return scalar.text
  }
}
