import CCMarkGFM
import CSupport

extension Renderer {
  mutating func paragraph(_ node: OpaquePointer, _ isEntered: Bool) {
    plainText.startLine()
    block = node
    let parent = cmark_node_parent(node)
    guard !isTight(cmark_node_parent(parent)) else { return }
    guard !isEntered else {
      output.startLine()
      output.append("<p>")
      return
    }
    let isLast = cmark_node_next(node) == nil
    if isLast, cmark_node_get_type(parent) == CMARK_NODE_FOOTNOTE_DEFINITION {
      output.append(" ")
      linksBack()
    }
    output.append("</p>\n")
  }

  /// Whether this is a list whose items show their text without paragraphs.
  private func isTight(_ node: OpaquePointer?) -> Bool {
    guard let node, cmark_node_get_type(node) == CMARK_NODE_LIST else { return false }
    return cmark_node_get_list_tight(node) != 0
  }

  mutating func blockQuote(_ isEntered: Bool) {
    output.startLine()
    output.append(isEntered ? "<blockquote>\n" : "</blockquote>\n")
  }

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
      output.append(Int(start))
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
    output.append("<li>")
    if markdown_is_task(node) {
      checkbox(isChecked: cmark_gfm_extensions_get_tasklist_item_checked(node))
    }
  }

  private mutating func checkbox(isChecked: Bool) {
    output.append("<input type=\"checkbox\"")
    if isChecked { output.append(" checked=\"\"") }
    output.append(" disabled=\"\"")
    endVoidTag()
    output.append(" ")
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
    report(.rawHTML(openingLine(of: html)), at: position(of: node))
    output.startLine()
    if style == .plain {
      output.append("<!-- raw HTML omitted -->\n")
    } else {
      output.append("<pre><code>")
      verbatim(html)
      output.append("</code></pre>\n")
    }
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
