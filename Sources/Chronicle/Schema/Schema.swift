internal import Text
internal import Typography

/// The fields that a kind of file may have: what is read, checked, suggested and documented.
public struct Schema: Sendable {
  /// Names the kind in `docs/front-matter.md` and in the wording of its fields.
  let name: String
  let fields: [Field]

  func field(named name: String) -> Field? { fields.first { $0.name.rawValue == name } }

  /// Every kind of file, in the order of the manual.
  static let all: [Schema] =
    [.article, .source, .correction, .topic, .edition, .page]
    + [.site, .author, .feeds, .paths, .theme]
}

/// One field of a schema.
struct Field: Sendable {
  let name: FieldName
  let format: Format
  let isRequired: Bool

  init(_ name: FieldName, _ format: Format, required: Bool = false) {
    self.name = name
    self.format = format
    self.isRequired = required
  }
}

/// The way in which the value of a field is written.
///
/// It holds no reference, so that threads which read by one schema do not wait for its count.
enum Format: Sendable {
  /// A text of one line.
  case text
  /// `true` or `false`, and no other word: `no` is a word in Norway, not a decision.
  case flag
  case number(least: Int, most: Int)
  /// Small letters, digits and hyphens: what can stand in an address for ever.
  case identifier
  /// A day, or a day and a time.
  case date
  case day
  /// A year, a month, a day or a range of two of these.
  case period
  /// A language tag such as `fr` or `pt-BR` (BCP 47).
  case language
  /// An absolute address with `http` or `https`.
  case url
  /// The address of a site's home page: such an address without `?`, `#`, `.` and `..`.
  case home
  /// An address on this site that begins with `/`.
  case sitePath
  /// One of a few words.
  case choice(Choice)
  /// One text or a list of texts.
  case texts
  /// One identifier or a list of them.
  case identifiers
  /// One address of this site or a list of them.
  case sitePaths
  /// One word of a few, or a list of them.
  case choices(Choice)
  case object(Kind)
  /// One object or a list of them.
  case objects(Kind)

  /// The words that a field can be, by its name.
  enum Choice: Sendable {
    case typography
    case html
    case feedContent
    case feedFormat

    var words: [String] {
      switch self {
      case .typography: ["fr", "en", "none"]
      case .html: ["allow", "refuse"]
      case .feedContent: EntryContent.allCases.map(\.rawValue)
      case .feedFormat: FeedFormat.allCases.map(\.rawValue)
      }
    }
  }

  /// The schema of an object, by its name.
  enum Kind: Sendable {
    case source
    case correction
    case author
    case feeds
    case paths

    var schema: Schema {
      switch self {
      case .source: .source
      case .correction: .correction
      case .author: .author
      case .feeds: .feeds
      case .paths: .paths
      }
    }
  }

  /// The format of each value, when a list of them is allowed.
  var element: Format? {
    switch self {
    case .texts: .text
    case .identifiers: .identifier
    case .sitePaths: .sitePath
    case .objects(let kind): .object(kind)
    case .choices(let choice): .choice(choice)
    case .text, .flag, .number, .identifier, .date, .day, .period, .language, .url, .home,
      .sitePath, .choice, .object:
      nil
    }
  }

  /// The name of the format in the wording of diagnostics and in the manual.
  var name: String {
    switch self {
    case .text: "text"
    case .flag: "flag"
    case .number: "number"
    case .identifier: "identifier"
    case .date: "date"
    case .day: "day"
    case .period: "period"
    case .language: "language"
    case .url: "url"
    case .home: "home"
    case .sitePath: "site-path"
    case .choice: "choice"
    case .texts, .identifiers, .sitePaths, .choices, .objects: "list"
    case .object: "object"
    }
  }
}
