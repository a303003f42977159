internal import Text

/// A text with placeholders such as `{name}`, taken apart to be filled many times.
public struct Pattern: Sendable {
  public enum Part: Sendable {
    case text(String)
    case placeholder(String)
  }

  public private(set) var parts: [Part] = []

  public init(_ text: String) {
    var rest = text.utf8[...]
    while let close = rest.firstIndex(of: UInt8(ascii: "}")) {
      let next = rest.index(after: close)
      if let open = rest[..<close].lastIndex(of: UInt8(ascii: "{")) {
        parts.append(.text(String(Substring(rest[..<open]))))
        parts.append(.placeholder(String(Substring(rest[rest.index(after: open)..<close]))))
      } else {
        parts.append(.text(String(Substring(rest[..<next]))))
      }
      rest = rest[next...]
    }
    parts.append(.text(String(Substring(rest))))
  }

  /// The text; an unknown placeholder stays as it is written.
  public func filled(_ value: (String) -> String?) -> String {
    var filled = ""
    for part in parts {
      switch part {
      case .text(let text): filled += text
      case .placeholder(let name): filled += value(name) ?? "{\(name)}"
      }
    }
    return filled
  }

  /// The names of the placeholders; those in double braces belong to a template and are none.
  var placeholders: [String] {
    var names: [String] = []
    var before = ""
    for part in parts {
      switch part {
      case .text(let text): before = text
      case .placeholder(let name):
        if !before.hasSuffix("{") || before.hasSuffix("{{") { names.append(name) }
      }
    }
    return names
  }
}

extension String {
  /// The text with `{name}` replaced by the value of this name; braces around other names stay.
  func filled(_ values: [String: String]) -> String {
    guard utf8.contains(UInt8(ascii: "{")) else { return self }
    return Pattern(self).filled { values[$0] }
  }
}
