import CCMarkGFM

/// A footnote as the text defines it: `[^label]:` and blocks.
struct FootnoteDefinition {
  let node: OpaquePointer
  let label: String
  /// Where `[^label]` begins in the text.
  let offset: Int

  /// Reads the label from the text, because cmark 0.29 does not hand it out.
  ///
  /// cmark's column is that of the first byte after `[^label]:` and spaces; a label holds neither
  /// `]` nor spaces.
  init(_ node: OpaquePointer, in source: inout Source) {
    let text = source.text
    let line = Int(cmark_node_get_start_line(node)) - CMarkTree.leadingLines - 1
    let lineStart = source.offset(ofLine: line)
    let content = min(lineStart + Int(cmark_node_get_start_column(node)) - 1, text.count)
    let end = text[lineStart..<content].lastIndex(of: UInt8(ascii: "]")) ?? lineStart
    let boundary = text[lineStart..<end].lastIndex { $0 == UInt8(ascii: "]") || $0 <= 0x20 }
    let start = text.offsetOfFootnoteMark(in: (boundary.map { $0 + 1 } ?? lineStart)..<end)
    self.node = node
    offset = start ?? lineStart
    label = start.map { String(decoding: text[($0 + 2)..<end], as: UTF8.self) } ?? ""
  }
}
