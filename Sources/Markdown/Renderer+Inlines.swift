internal import Text
internal import Typography
import CCMarkGFM

extension Renderer {
  mutating func code(_ node: OpaquePointer) {
    let text = literal(of: node)
    plainText.append(text)
    output.append("<code>")
    output.appendEscaped(text)
    output.append("</code>")
  }

  mutating func lineBreak(_ markup: StaticString) {
    plainText.append(" ")
    output.append(markup)
  }

  mutating func emphasis(_ tag: StaticString, _ node: OpaquePointer, _ isEntered: Bool) {
    let mark = mentionsLanguages ? languageMark(behind: node) : nil
    if !isEntered, mark != nil { leaveLanguage() }
    output.append(isEntered ? "<" : "</")
    output.append(tag)
    if isEntered, let mark { enter(mark.lang) }
    output.append(">")
  }

  mutating func htmlInline(_ node: OpaquePointer) {
    let html = literal(of: node)
    switch style {
    case .plain: output.append("<!-- raw HTML omitted -->")
    case .site where options.allowsHTML: output.append(html)
    case .site:
      report(.rawHTML(openingLine(of: html)), at: position(of: node))
      output.appendEscaped(html)
    }
  }

  /// Writes an address, or what stands for it until the fragment is shown.
  mutating func address(
    _ destination: Destination, _ written: UnsafeRawBufferPointer, hole content: Hole.Content
  ) {
    switch (style, destination) {
    case (.plain, _): if !isDangerous(destination) { output.appendAddress(written) }
    case (.site, .external): output.appendAddress(written)
    case (.site, .local): hole(content)
    case (.site, .refused), (.site, .empty): break
    }
  }

  mutating func title(of node: OpaquePointer) {
    let title = bytes(cmark_node_get_title(node))
    guard !title.isEmpty else { return }
    let set = typesetter.rules.set(title.octets.span)
    output.append(" title=\"")
    set.plain.withSpan { output.append(escaping: $0) }
    output.append("\"")
  }

  func string(_ string: UnsafePointer<CChar>?) -> String {
    String(decoding: bytes(string), as: UTF8.self)
  }

  /// Whether cmark itself leaves the address out.
  private func isDangerous(_ destination: Destination) -> Bool {
    guard case .refused(let address, let scheme) = destination else { return false }
    switch scheme {
    case "javascript", "vbscript", "file": return true
    case "data":
      let images = ["png", "gif", "jpeg", "webp"]
      return !images.contains { address.lowercased().hasPrefix("data:image/" + $0) }
    default: return false
    }
  }
}
