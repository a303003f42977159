internal import Chronicle
internal import Dates
internal import Text

/// The wording that readers see, in one language: `strings/fr.yml` of a theme.
///
/// A text is given to the templates under its name. A list or a mapping with `zero`, `one` and
/// `other` serves dates and counts, which are worded here. A class, though it never changes: every page
/// asks it, on all threads, and to copy it as a value would count each of its tables.
final class Strings: Sendable {
  /// The forms of a count, in which `{n}` is the number.
  ///
  /// Without `zero`, `other` serves for none.
  struct Plural: Sendable {
    let zero: Pattern?
    let one: Pattern
    let other: Pattern

    /// - Parameter written: the number as the language writes it.
    func text(_ number: Int, _ written: String) -> String {
      let form = number == 0 ? zero ?? other : number == 1 ? one : other
      return form.filled { $0 == "n" ? written : nil }
    }
  }

  let texts: [String: String]
  /// The texts with placeholders, taken apart once.
  private let patterns: [String: Pattern]
  /// The names of the months, in the order of the year.
  let months: [String]
  private let plurals: [String: Plural]
  /// The counts below a limit, worded once: nearly all that pages show.
  ///
  /// To word each anew takes 0.5 % of the instructions of a rebuild, and more time, because all threads count
  /// references to the same patterns.
  private let smallCounts: [[String]]
  private static let smallLimit = 64
  let dayFormat: DayFormat

  init(_ wording: WordingFiles) {
    texts = wording.texts
    patterns = texts.filter { $0.value.utf8.contains(UInt8(ascii: "{")) }.mapValues(Pattern.init)
    months = wording.lists[WordingFiles.months] ?? []
    plurals = wording.plurals
    smallCounts = CountKey.allCases.map { key in
      (0..<Self.smallLimit).map { wording.plurals[key.name]?.text($0, String($0)) ?? "" }
    }
    dayFormat = DayFormat(
      Pattern(texts[Key.dateDay.rawValue] ?? ""), months: months,
      firstDay: texts[Key.firstDay.rawValue] ?? "")
  }

  /// A text that the core itself needs; `WordingFiles` sees to it that a theme has it.
  subscript(key: Key) -> String { texts[key.rawValue] ?? "" }

  /// A text whose placeholders are filled, such as `{title}`.
  func text(_ key: Key, _ values: [String: String]) -> String {
    guard let pattern = patterns[key.rawValue] else { return self[key] }
    return pattern.filled { values[$0] }
  }

  /// Writes a number with the word for what is counted, such as « 3 articles ».
  func count(_ number: Int, _ key: CountKey) -> String {
    guard number >= Self.smallLimit else { return smallCounts[key.rawValue][number] }
    return plurals[key.name]?.text(number, self.number(number)) ?? ""
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
