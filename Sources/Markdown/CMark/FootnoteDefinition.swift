internal import Text

/// A footnote as the text defines it: `[^label]:` and blocks.
struct FootnoteDefinition {
  let node: CMarkNode
  let label: String
  /// The offset of `[^label]` in the text.
  let offset: Int

  /// Reads the label from the text, because cmark 0.29 does not hand it out.
  ///
  /// cmark's column is that of the first byte after `[^label]:` and spaces; a label holds neither `]` nor
  /// spaces.
  init(_ node: CMarkNode, in text: inout MarkdownText) {
    let lineStart = text.offset(ofLine: node.startLine - CMarkTree.leadingLines - 1)
    let bytes = text.bytes.span
    let content = min(lineStart + node.startColumn - 1, bytes.count)
    let bracket = bytes.lastIndex(in: lineStart..<content) { $0 == UInt8(ascii: "]") }
    let end = bracket ?? lineStart
    let boundary = bytes.lastIndex(in: lineStart..<end) { $0 == UInt8(ascii: "]") || $0 <= 0x20 }
    let start = bytes.firstFootnoteMark(in: (boundary.map { $0 + 1 } ?? lineStart)..<end)
    self.node = node
    offset = start ?? lineStart
    label = start.map { bytes.string(($0 + 2)..<end) } ?? ""
  }
}
