internal import Text

/// Finds definitions `[label]: address` that no link uses: cmark leaves them out without a word.
///
/// It looks through the bytes and knows nothing of blocks, so that what is written in code counts as a definition or
/// as a use; the plain text of the document then tells what is shown, and is therefore no definition.
struct UnusedReferenceLint {
  /// A link reference definition (CommonMark 0.29, section 4.7).
  private struct Definition {
    let label: String
    /// The label as labels are compared.
    let key: String
    /// The offset of `[` in the text.
    let offset: Int
  }

  private var definitions: [Definition] = []
  /// The labels that something in brackets uses, as they are compared.
  private var uses: [String] = []

  /// Reports the definitions of a text that no link uses, also those that come second.
  ///
  /// - Parameter shown: the plain text of the document.
  static func report(butShownIn shown: Span<UInt8>, to reporter: inout ProblemReporter) {
    let unused = Self(reporter.locator.text.bytes.span).unused(butShownIn: shown)
    for definition in unused {
      reporter.report(.unusedReference(label: definition.label), atOffset: definition.offset)
    }
  }

  private init(_ text: Span<UInt8>) {
    guard text.holdsEndOfDefinition else { return }
    var rest = text.indices
    while let start = text.firstIndex(of: UInt8(ascii: "["), in: rest) {
      rest = start + 1..<text.count
      let end = text.firstIndex(in: rest) { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") }
      guard let end else { return }
      rest = end..<text.count
      guard text[end] == UInt8(ascii: "]") else { continue }
      read(start + 1..<end, of: text)
    }
  }

  /// Sorts what stands in a pair of brackets by what follows them.
  private mutating func read(_ range: Range<Int>, of text: Span<UInt8>) {
    guard !range.isEmpty, range.count <= 999, text[range.lowerBound] != UInt8(ascii: "^") else {
      return
    }
    let next = range.upperBound + 1
    switch next == text.count ? UInt8(ascii: " ") : text[next] {
    case UInt8(ascii: "("), UInt8(ascii: "["): break  // The words of a link: its label follows.
    case UInt8(ascii: ":") where text.beginsLine(at: range.lowerBound - 1):
      definitions.append(
        Definition(
          label: text.string(range), key: text.labelKey(range), offset: range.lowerBound - 1))
    default: uses.append(text.labelKey(range))
    }
  }

  private func unused(butShownIn words: Span<UInt8>) -> [Definition] {
    guard !definitions.isEmpty else { return [] }
    var met: Set<String> = []
    let used = Set(uses)
    let unused = definitions.filter { !met.insert($0.key).inserted || !used.contains($0.key) }
    guard !unused.isEmpty else { return [] }
    let shown = Set(Self(words).definitions.map(\.key))
    return unused.filter { !shown.contains($0.key) }
  }
}

extension Span<UInt8> {
  /// Whether `]:` occurs.
  fileprivate var holdsEndOfDefinition: Bool {
    var rest = indices
    while let end = firstIndex(of: UInt8(ascii: "]"), in: rest), end + 1 < count {
      if self[end + 1] == UInt8(ascii: ":") { return true }
      rest = end + 1..<count
    }
    return false
  }

  /// A label as labels are compared: whatever their case and the width of their spaces.
  fileprivate func labelKey(_ range: Range<Int>) -> String {
    let written = string(range)
    let isPlain = allSatisfy(in: range) { $0 > 0x20 && $0 < 0x80 && !$0.isASCIICapital }
    guard !isPlain else { return written }
    let words = written.utf8.split { $0 <= 0x20 }
    return words.map { String($0) ?? "" }.joined(separator: " ").lowercased()
  }

  /// Whether nothing but indents and marks of quotations and lists comes before on the same line.
  fileprivate func beginsLine(at offset: Int) -> Bool {
    let before = lastIndex(in: 0..<offset) { !" >-+".utf8.contains($0) }
    return before.map { self[$0] == .lineFeed || self[$0] == .carriageReturn } ?? true
  }
}

extension UInt8 {
  fileprivate var isASCIICapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}
