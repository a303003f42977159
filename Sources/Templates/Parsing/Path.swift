/// How a tag names a value.
enum Path: Hashable, Sendable {
  /// `{{.}}`, the value of the innermost section.
  case current
  /// `{{title}}`, the innermost context that has such a field.
  case name(Name)
  /// `{{article.author.name}}`: after the first part, each is a field of the part before.
  case dotted(Name, [Name])

  init(_ text: String) {
    let words = text.split(separator: ".", omittingEmptySubsequences: false)
    let parts = words.map { Name(String($0)) }
    if text == "." {
      self = .current
    } else if parts.count == 1 {
      self = .name(parts[0])
    } else {
      self = .dotted(parts[0], Array(parts.dropFirst()))
    }
  }
}

extension Path: CustomStringConvertible {
  /// The path as it is written in a tag.
  var description: String {
    switch self {
    case .current: "."
    case .name(let name): name.description
    case .dotted(let first, let rest): ([first] + rest).map(\.description).joined(separator: ".")
    }
  }
}
