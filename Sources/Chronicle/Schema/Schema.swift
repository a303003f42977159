/// The fields that a kind of file may have: what is read, checked, suggested and documented.
struct Schema: Sendable {
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

/// How the value of a field is written.
indirect enum Format: Sendable {
  /// A text of one line.
  case text
  /// `true` or `false`, and no other word: `no` is a word in Norway, not a decision.
  case flag
  case number(ClosedRange<Int>)
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
  /// An address on this site that begins with `/`.
  case sitePath
  /// One such value or a list of them.
  case list(Format)
  case object(Schema)

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
    case .sitePath: "site-path"
    case .list: "list"
    case .object: "object"
    }
  }
}
