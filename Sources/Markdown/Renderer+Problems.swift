import CCMarkGFM

extension Renderer {
  mutating func report(_ kind: MarkdownProblem.Kind, at position: Position) {
    problems.append(MarkdownProblem(kind: kind, line: position.line, column: position.column))
  }

  mutating func reportUnusable(_ destination: Destination, at position: Position) {
    switch destination {
    case .external, .local: break
    case .empty: report(.emptyDestination, at: position)
    case .refused(let address, let scheme):
      report(.refusedScheme(scheme, destination: address), at: position)
    }
  }

  /// Reports each `[^label]` that cmark left as text, because no footnote has that label.
  mutating func reportUndefinedCalls(in text: UnsafeRawBufferPointer) {
    var rest = 0..<text.count
    while let start = text.offsetOfFootnoteMark(in: rest) {
      let end = text[(start + 2)...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "]") }
      guard let end else { return }
      rest = end..<text.count
      guard text[end] == UInt8(ascii: "]"), end > start + 2 else { continue }
      guard let offset = offsetInBlock(ofUnescaped: text[start...end]) else { continue }
      let label = String(decoding: text[(start + 2)..<end], as: UTF8.self)
      report(.undefinedFootnote(label: label), at: source.position(ofOffset: offset))
    }
  }

  /// Finds what a text holds in the source, where it is not escaped by `\`.
  mutating func offsetInBlock(ofUnescaped words: Slice<UnsafeRawBufferPointer>) -> Int? {
    while let offset = offsetInBlock(of: words) {
      let last = source.text[..<offset].lastIndex { $0 != UInt8(ascii: "\\") } ?? -1
      let backslashes = offset - 1 - last
      if backslashes.isMultiple(of: 2) { return offset }
    }
    return nil
  }

  /// Reports the footnotes that cmark left out.
  mutating func reportDroppedFootnotes(of tree: borrowing CMarkTree) {
    guard tree.definitions.count > footnotes.labels.count else { return }
    let kept = Set(Footnotes.nodes(of: tree))
    let labels = Set(footnotes.labels.map { $0.lowercased() })
    for footnote in tree.definitions where !kept.contains(footnote.node) {
      let isDuplicate = labels.contains(footnote.label.lowercased())
      report(
        isDuplicate
          ? .duplicateFootnote(label: footnote.label) : .unusedFootnote(label: footnote.label),
        at: source.position(ofOffset: footnote.offset))
    }
  }
}
