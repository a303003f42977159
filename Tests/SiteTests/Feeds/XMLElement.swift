/// A well-formed XML document, read strictly: what is not well-formed is no document.
struct XMLElement {
  let name: String
  let attributes: [String: String]
  private(set) var children: [XMLElement] = []
  /// Its own text, without that of its children.
  private(set) var text = ""

  subscript(name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// The text of the first child of a name.
  func text(_ name: String) -> String { self[name].first?.text ?? "" }

  init?(_ document: String) {
    let allowed = document.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        || ["\t", "\n", "\r"].contains(scalar)
    }
    let start = #"<?xml version="1.0" encoding="utf-8"?>"#
    guard allowed, document.hasPrefix(start) else { return nil }
    var rest = document.dropFirst(start.count)
    rest = rest.drop(while: \.isWhitespace)
    guard let root = Self(&rest), rest.allSatisfy(\.isWhitespace) else { return nil }
    self = root
  }

  /// Reads an element, its end tag included.
  private init?(_ rest: inout Substring) {
    let tag = /<([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/
    guard let start = rest.prefixMatch(of: tag) else { return nil }
    name = String(start.output.1)
    var attributes: [String: String] = [:]
    for match in start.output.2.matches(of: /([\w:.-]+)="([^"<]*)"/) {
      guard let value = Self.unescaped(match.output.2),
        attributes.updateValue(value, forKey: String(match.output.1)) == nil
      else { return nil }
    }
    self.attributes = attributes
    rest = rest[start.range.upperBound...]
    guard start.output.3.isEmpty else { return }
    while !rest.hasPrefix("</") {
      let run = rest.prefix { $0 != "<" }
      guard !run.contains("]]>"), let unescaped = Self.unescaped(run) else { return nil }
      text += unescaped
      rest = rest[run.endIndex...]
      guard rest.hasPrefix("<") else { return nil }
      guard !rest.hasPrefix("</") else { break }
      if rest.hasPrefix(Self.sectionStart) {
        guard let end = rest.firstRange(of: "]]>") else { return nil }
        text += rest[..<end.lowerBound].dropFirst(Self.sectionStart.count)
        rest = rest[end.upperBound...]
        continue
      }
      guard let child = Self(&rest) else { return nil }
      children.append(child)
    }
    guard rest.hasPrefix("</\(name)>") else { return nil }
    rest = rest.dropFirst(name.count + 3)
  }

  private static let sectionStart = "<![CDATA["

  private static func unescaped(_ text: Substring) -> String? {
    let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
    var result = ""
    var rest = text
    while let ampersand = rest.firstIndex(of: "&") {
      result += rest[..<ampersand]
      guard let end = rest[ampersand...].firstIndex(of: ";"),
        let character = known[String(rest[rest.index(after: ampersand)..<end])]
      else { return nil }
      result += character
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
