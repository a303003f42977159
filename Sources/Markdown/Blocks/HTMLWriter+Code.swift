internal import Text

extension HTMLWriter {
  /// Writes a code span (CommonMark 0.29, section 6.3), in which typography changes nothing.
  mutating func code(_ node: CMarkNode) {
    markup("<code>")
    node.withLiteral { text($0) }
    markup("</code>")
  }

  /// Writes a code block, with the first word of its info string as its language (CommonMark 0.29, section 4.5).
  ///
  /// Its lines stand apart in the plain text, where they count as words.
  mutating func codeBlock(_ node: CMarkNode) {
    startLine()
    node.withInfoString { startCode(info: $0) }
    node.withLiteral { lines($0) }
    markup("</code></pre>\n")
  }

  private mutating func startCode(info: Span<UInt8>) {
    guard !info.isEmpty else { return markup("<pre><code>") }
    let end = info.firstIndex(in: info.indices, where: \.isASCIIWhitespace) ?? info.count
    markup("<pre><code class=\"language-")
    escaped(info.extracting(..<end))
    markup("\">")
  }

  mutating func thematicBreak() {
    startLine()
    markup("<hr")
    endVoidTag()
    markup("\n")
  }
}
