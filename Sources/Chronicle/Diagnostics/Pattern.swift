/// A text with gaps such as `{name}`, taken apart to be filled many times.
struct Pattern: Sendable {
  enum Part: Sendable {
    case text(String)
    case gap(String)
  }

  private(set) var parts: [Part] = []

  init(_ text: String) {
    var rest = text.utf8[...]
    while let close = rest.firstIndex(of: UInt8(ascii: "}")) {
      let next = rest.index(after: close)
      if let open = rest[..<close].lastIndex(of: UInt8(ascii: "{")) {
        parts.append(.text(String(Substring(rest[..<open]))))
        parts.append(.gap(String(Substring(rest[rest.index(after: open)..<close]))))
      } else {
        parts.append(.text(String(Substring(rest[..<next]))))
      }
      rest = rest[next...]
    }
    parts.append(.text(String(Substring(rest))))
  }

  /// The text; a gap that is not known stays as it is written.
  func filled(_ gap: (String) -> String?) -> String {
    var filled = ""
    for part in parts {
      switch part {
      case .text(let text): filled += text
      case .gap(let name): filled += gap(name) ?? "{\(name)}"
      }
    }
    return filled
  }

  /// The names of the gaps; those in double braces belong to a template and are none.
  var gaps: [String] {
    var names: [String] = []
    var before = ""
    for part in parts {
      switch part {
      case .text(let text): before = text
      case .gap(let name):
        if !before.hasSuffix("{") || before.hasSuffix("{{") { names.append(name) }
      }
    }
    return names
  }
}

extension String {
  /// The text with `{name}` replaced by the gap of this name; braces around other names stay.
  func filled(_ gaps: [String: String]) -> String {
    guard utf8.contains(UInt8(ascii: "{")) else { return self }
    return Pattern(self).filled { gaps[$0] }
  }
}
