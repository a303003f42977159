internal import Text
import CCMarkGFM
import CSupport

extension Renderer {
  mutating func list(_ node: OpaquePointer, _ isEntered: Bool) {
    let isBulleted = cmark_node_get_list_type(node) == CMARK_BULLET_LIST
    guard isEntered else {
      output.append(isBulleted ? "</ul>\n" : "</ol>\n")
      return
    }
    output.startLine()
    let start = cmark_node_get_list_start(node)
    if isBulleted {
      output.append("<ul>\n")
    } else if start == 1 {
      output.append("<ol>\n")
    } else {
      output.append("<ol start=\"")
      output.append(number: Int(start))
      output.append("\">\n")
    }
  }

  mutating func item(_ node: OpaquePointer, _ isEntered: Bool) {
    plainText.startLine()
    guard isEntered else {
      output.append("</li>\n")
      return
    }
    output.startLine()
    guard markdown_is_task(node) else {
      output.append("<li>")
      return
    }
    if style == .plain {
      output.append("<li>")
      checkbox(of: node)
    } else {
      output.append("<li class=\"task\">")
      if !isLabelled(node) { box(of: node) }
    }
  }

  private mutating func box(of item: OpaquePointer) {
    only(.page) { $0.checkbox(of: item) }
    only(.feed) { $0.drawnBox(of: item) }
  }

  /// Whether a task begins with a paragraph, in which its box then stands.
  private func isLabelled(_ item: OpaquePointer) -> Bool {
    cmark_node_first_child(item).map(cmark_node_get_type) == CMARK_NODE_PARAGRAPH
  }

  mutating func checkbox(of item: OpaquePointer) {
    let isChecked = cmark_gfm_extensions_get_tasklist_item_checked(item)
    output.append("<input type=\"checkbox\"")
    if isChecked { output.append(" checked=\"\"") }
    output.append(" disabled=\"\"")
    endVoidTag()
    output.append(" ")
  }

  /// The box as a sign: feed readers leave out form controls, and what they say with them.
  mutating func drawnBox(of item: OpaquePointer) {
    let isChecked = cmark_gfm_extensions_get_tasklist_item_checked(item)
    // The selector asks for the sign as text, as for the arrow of a footnote.
    output.append(isChecked ? "☑\u{FE0E} " : "☐ ")
  }

  mutating func codeBlock(_ node: OpaquePointer) {
    output.startLine()
    let info = bytes(cmark_node_get_fence_info(node))
    let language = info.prefix { !isSpace($0) }
    if info.isEmpty {
      output.append("<pre><code>")
    } else {
      output.append("<pre><code class=\"language-")
      output.appendEscaped(UnsafeRawBufferPointer(rebasing: language))
      output.append("\">")
    }
    verbatim(literal(of: node))
    output.append("</code></pre>\n")
  }

  mutating func thematicBreak() {
    output.startLine()
    output.append("<hr")
    endVoidTag()
    output.append("\n")
  }

  mutating func htmlBlock(_ node: OpaquePointer) {
    block = node
    let html = literal(of: node)
    output.startLine()
    switch style {
    case .plain: output.append("<!-- raw HTML omitted -->\n")
    case .site where options.allowsHTML:
      appendWords(ofHTML: html)
      output.append(html)
      output.startLine()
    case .site:
      report(.rawHTML(openingLine(of: html)), at: position(of: node))
      output.append("<pre><code>")
      verbatim(html)
      output.append("</code></pre>\n")
    }
  }

  /// Keeps for the plain text what stands between tags.
  private mutating func appendWords(ofHTML html: UnsafeRawBufferPointer) {
    plainText.startLine()
    for piece in html.split(separator: UInt8(ascii: "<")) {
      let isTagFree = piece.startIndex == 0
      let words = isTagFree ? piece : piece.drop { $0 != UInt8(ascii: ">") }.dropFirst()
      plainText.append(UnsafeRawBufferPointer(rebasing: words))
    }
    plainText.startLine()
  }

  mutating func endVoidTag() {
    output.append(style == .site ? ">" : " />")
  }

  mutating func verbatim(_ text: UnsafeRawBufferPointer) {
    plainText.startLine()
    plainText.append(text)
    plainText.startLine()
    output.appendEscaped(text)
  }

  func openingLine(of html: UnsafeRawBufferPointer) -> String {
    String(
      decoding: html.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self)
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    " \t\n\r".utf8.contains(byte)
  }
}

extension ByteBuffer {
  /// Ends the line, unless nothing has been written on it.
  @inline(__always)
  mutating func startLine() {
    guard let last, last != UInt8(ascii: "\n") else { return }
    append(UInt8(ascii: "\n"))
  }
}
