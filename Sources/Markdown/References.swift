internal import Text

/// The definitions `[label]: address` of a text, and the labels that links use.
struct References {
  struct Definition {
    let label: String
    let key: String
    let offset: Int
  }

  private var definitions: [Definition] = []
  private var uses: [String] = []

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
    let isLast = range.upperBound + 1 == text.count
    switch isLast ? UInt8(ascii: " ") : text[range.upperBound + 1] {
    case UInt8(ascii: "("), UInt8(ascii: "["): break  // The words of a link: its label follows.
    case UInt8(ascii: ":") where text.beginsLine(range.lowerBound - 1):
      let label = String(decoding: text[range], as: UTF8.self)
      definitions.append(
        Definition(label: label, key: text.label(range), offset: range.lowerBound - 1))
    default: uses.append(text.label(range))
    }
  }

  /// The definitions that no link uses, also those that come second; what is shown is none.
  func unused(butShownIn words: UnsafeRawBufferPointer) -> [Definition] {
    guard !definitions.isEmpty else { return [] }
    var met: Set<String> = []
    let used = Set(uses)
    let unused = definitions.filter { !met.insert($0.key).inserted || !used.contains($0.key) }
    guard !unused.isEmpty else { return [] }
    let shown = Set(References(in: words).definitions.map(\.key))
    return unused.filter { !shown.contains($0.key) }
  }
}

extension UnsafeRawBufferPointer {
  /// A label as labels are compared: whatever their case and the width of their spaces.
  fileprivate func label(_ range: Range<Int>) -> String {
    let written = String(decoding: self[range], as: UTF8.self)
    let isPlain = self[range].allSatisfy { $0 > 0x20 && $0 < 0x80 && !$0.isASCIICapital }
    guard !isPlain else { return written }
    let words = written.utf8.split { $0 <= 0x20 }
    return words.map { String($0) ?? "" }.joined(separator: " ").lowercased()
  }

  /// Whether nothing but indents and marks of quotations and lists comes before on the same line.
  fileprivate func beginsLine(_ offset: Int) -> Bool {
    let before = self[..<offset].last { !" >-+".utf8.contains($0) }
    return before == nil || before == UInt8(ascii: "\n") || before == UInt8(ascii: "\r")
  }
}
