/// The definitions `[label]: address` of a text, and how often each label is used.
struct References {
  struct Definition {
    let label: String
    let offset: Int
  }

  private var definitions: [Definition] = []
  /// How often each label stands between brackets, in whatever case.
  private var uses: [String: Int] = [:]

  init(in text: UnsafeRawBufferPointer) {
    guard text.firstOffset(of: Array("]:".utf8), in: text.indices) != nil else { return }
    var rest = text.indices
    while let start = text.firstOffset(of: UInt8(ascii: "["), in: rest) {
      rest = start + 1..<text.count
      let end = text[rest].firstIndex { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") }
      guard let end else { return }
      rest = end..<text.count
      guard text[end] == UInt8(ascii: "]") else { continue }
      take(start + 1..<end, of: text)
    }
  }

  private mutating func take(_ range: Range<Int>, of text: UnsafeRawBufferPointer) {
    guard !range.isEmpty, range.count <= 999, text[range.lowerBound] != UInt8(ascii: "^") else {
      return
    }
    let label = String(decoding: text[range], as: UTF8.self)
    let isDefinition =
      range.upperBound + 1 < text.count
      && text[range.upperBound + 1] == UInt8(ascii: ":")
      && text.beginsLine(range.lowerBound - 1)
    if isDefinition {
      definitions.append(Definition(label: label, offset: range.lowerBound - 1))
    } else {
      uses[Self.key(label), default: 0] += 1
    }
  }

  private static func key(_ label: String) -> String {
    label.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  /// The definitions that no link uses, also those that come second; what is shown is none.
  func unused(butShownIn words: UnsafeRawBufferPointer) -> [Definition] {
    guard !definitions.isEmpty else { return [] }
    let shown = Set(References(in: words).definitions.map { Self.key($0.label) })
    var met: Set<String> = []
    return definitions.filter { definition in
      let key = Self.key(definition.label)
      let isFirst = met.insert(key).inserted
      return !shown.contains(key) && (!isFirst || uses[key] == nil)
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether nothing but indents and marks of quotations and lists comes before on the same line.
  fileprivate func beginsLine(_ offset: Int) -> Bool {
    let before = self[..<offset].last { !" >-+".utf8.contains($0) }
    return before == nil || before == UInt8(ascii: "\n") || before == UInt8(ascii: "\r")
  }
}
