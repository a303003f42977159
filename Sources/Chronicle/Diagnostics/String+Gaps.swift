extension String {
  /// The text with `{name}` replaced by the gap of this name; braces around other names stay.
  func filled(_ gaps: [String: String]) -> String {
    guard utf8.contains(UInt8(ascii: "{")) else { return self }
    var filled = ""
    var rest = utf8[...]
    while let close = rest.firstIndex(of: UInt8(ascii: "}")) {
      let next = rest.index(after: close)
      if let open = rest[..<close].lastIndex(of: UInt8(ascii: "{")),
        let gap = gaps[String(Substring(rest[rest.index(after: open)..<close]))]
      {
        filled += Substring(rest[..<open])
        filled += gap
      } else {
        filled += Substring(rest[..<next])
      }
      rest = rest[next...]
    }
    return filled + Substring(rest)
  }

  /// The names in braces; those in double braces are a template's and no gaps.
  var gaps: [String] {
    var names: [String] = []
    var rest = utf8[...]
    while let close = rest.firstIndex(of: UInt8(ascii: "}")) {
      let before = rest[..<close]
      let next = rest.index(after: close)
      if let open = before.lastIndex(of: UInt8(ascii: "{")) {
        let name = String(Substring(rest[rest.index(after: open)..<close]))
        let isTemplate =
          before[..<open].last == UInt8(ascii: "{")
          && before[..<open].dropLast().last != UInt8(ascii: "{")
        if !isTemplate { names.append(name) }
      }
      rest = rest[next...]
    }
    return names
  }
}
