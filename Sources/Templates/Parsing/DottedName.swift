/// The name of a value in a tag, of one part or of several with dots between.
enum DottedName: Hashable, Sendable {
  /// `{{.}}`, the value of the innermost section.
  case current
  /// `{{title}}`, the innermost context that has such a field.
  case name(Name)
  /// `{{article.author.name}}`: after the first part, each is a field of the part before.
  case dotted(Name, [Name])

  init(_ text: String) {
    let words = text.split(separator: ".", omittingEmptySubsequences: false)
    self.init(text == "." ? [] : words.map { Name(String($0)) })
  }
}

extension DottedName {
  init(_ names: some Collection<Name>) {
    switch (names.first, names.count) {
    case (nil, _): self = .current
    case (let name?, 1): self = .name(name)
    case (let name?, _): self = .dotted(name, Array(names.dropFirst()))
    }
  }

  /// The parts of the name; none for the current value.
  var names: [Name] {
    switch self {
    case .current: []
    case .name(let name): [name]
    case .dotted(let first, let rest): [first] + rest
    }
  }
}

extension DottedName: CustomStringConvertible {
  /// The name as a tag writes it.
  var description: String {
    switch self {
    case .current: "."
    case .name(let name): name.description
    case .dotted(let first, let rest): ([first] + rest).map(\.description).joined(separator: ".")
    }
  }
}
