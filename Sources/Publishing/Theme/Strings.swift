internal import Chronicle
internal import Dates
internal import Text
internal import YAML

/// The wording that readers see, in one language: `strings/fr.yml` of a theme.
///
/// A text is given to the templates under its name. A list or a mapping with `zero`, `one` and
/// `other` serves dates and counts, which are worded here.
struct Strings: Sendable {
  /// The forms of a count, in which `{n}` is the number.
  ///
  /// Without `zero`, `other` serves for none.
  struct Plural: Sendable {
    let zero: Pattern?
    let one: Pattern
    let other: Pattern
  }

  private(set) var texts: [String: String] = [:]
  /// The texts with placeholders, taken apart once.
  private var patterns: [String: Pattern] = [:]
  private(set) var lists: [String: [String]] = [:]
  private(set) var plurals: [String: Plural] = [:]
  private(set) var dayFormat = DayFormat()

  /// A text that the core itself needs; `requirements` sees to it that the file has it.
  subscript(key: Key) -> String { texts[key.rawValue] ?? "" }

  /// A text whose placeholders are filled, such as `{title}`.
  func text(_ key: Key, _ values: [String: String]) -> String {
    guard let pattern = patterns[key.rawValue] else { return self[key] }
    return pattern.filled { values[$0] }
  }

  /// Such as « 3 articles ».
  func count(_ number: Int, _ key: CountKey) -> String {
    guard let plural = plurals[key.rawValue] else { return "" }
    let form = number == 0 ? plural.zero ?? plural.other : number == 1 ? plural.one : plural.other
    return form.filled { $0 == "n" ? self.number(number) : nil }
  }

  /// A number whose thousands are set apart as the language does.
  func number(_ number: Int) -> String {
    guard number >= 1000 else { return String(number) }
    var groups: [String] = []
    var rest = number
    while rest >= 1000 {
      let group = String(rest % 1000)
      groups.insert(String(repeating: "0", count: 3 - group.utf8.count) + group, at: 0)
      rest /= 1000
    }
    return ([String(rest)] + groups).joined(separator: self[.thousands])
  }

  /// « en anglais »; the tag itself where the theme has no words for the language, empty for none.
  func languageText(_ lang: String) -> String {
    guard !lang.isEmpty else { return "" }
    return texts["language_\(lang.prefix { $0 != "-" })"] ?? lang
  }

  /// « A, B et C ».
  func enumeration(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    let first = items.dropLast().joined(separator: self[.listComma])
    return first + self[.listAnd] + last
  }
}

extension Strings {
  /// A file of wording, as diagnostics show it, known to be UTF-8.
  typealias File = (path: DisplayPath, bytes: [UInt8])

  /// Reads files of wording, the uppermost first: what one leaves out, the next says.
  ///
  /// A text that the core needs and that none has is reported at the first.
  init(_ files: [File], _ diagnostics: inout [Diagnostic]) {
    var isWhole = true
    for file in files.reversed() where !read(file, &diagnostics) { isWhole = false }
    guard isWhole, let first = files.first else { return }
    reportMissing(first.path, &diagnostics)
    prepare()
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

  /// Takes apart, once, what every page needs.
  private mutating func prepare() {
    dayFormat = DayFormat(
      Pattern(self[.dateDay]), months: lists[Self.months] ?? [], firstDay: self[.firstDay])
    patterns = texts.filter { $0.value.utf8.contains(UInt8(ascii: "{")) }.mapValues(Pattern.init)
  }

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
      plurals[key] = Plural(
        zero: form("zero").map(Pattern.init), one: Pattern(one), other: Pattern(other))
    }
    return true
  }

  private func reportMissing(_ path: DisplayPath, _ diagnostics: inout [Diagnostic]) {
    let missing =
      Key.allCases.map(\.rawValue).filter { texts[$0] == nil }
      + CountKey.allCases.map(\.rawValue).filter { plurals[$0] == nil }
      + [Self.months].filter { lists[$0]?.count != 12 }
    for key in missing {
      diagnostics.report(.missingString, at: Location(path: path), ["key": key])
    }
  }

  static let months = "months"
}

extension YAMLNode {
  fileprivate var text: String? {
    guard case .scalar(let scalar) = self else { return nil }
    return scalar.text
  }
}
