import CCMarkGFM

extension Renderer {
  mutating func text(_ node: OpaquePointer) {
    let text = literal(of: node)
    plainText.append(text)
    output.appendEscaped(text)
    if footnotes.areMentioned { reportUndefinedCalls(in: text) }
  }

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

  mutating func htmlInline(_ node: OpaquePointer) {
    let html = literal(of: node)
    report(.rawHTML(openingLine(of: html)), at: position(of: node))
    switch style {
    case .plain: output.append("<!-- raw HTML omitted -->")
    case .site: output.appendEscaped(html)
    }
  }

  mutating func link(_ node: OpaquePointer, _ isEntered: Bool) {
    guard isEntered else {
      output.append("</a>")
      return
    }
    let destination = Destination(string(cmark_node_get_url(node)), homes: homes)
    let position = position(ofLink: node)
    output.append("<a href=\"")
    address(destination, bytes(cmark_node_get_url(node)), hole: .link(links.count))
    title(of: node)
    output.append("\">")
    links.append(Link(destination: destination, line: position.line, column: position.column))
    reportUnusable(destination, at: position)
  }

  mutating func image(_ node: OpaquePointer, _ isEntered: Bool) {
    if isEntered {
      startImage(node)
    } else if let openImage {
      close(openImage, node)
    }
  }

  private mutating func startImage(_ node: OpaquePointer) {
    let destination = Destination(string(cmark_node_get_url(node)), homes: homes)
    openImageNode = node
    openImage = OpenImage(
      destination: destination, position: position(of: node),
      textOffset: plainText.count)
    output.append("<img src=\"")
    address(destination, bytes(cmark_node_get_url(node)), hole: .image(images.count))
    output.append("\" alt=\"")
  }

  private mutating func close(_ image: OpenImage, _ node: OpaquePointer) {
    title(of: node)
    output.append("\"")
    if style == .site, case .local = image.destination { hole(.imageSize(images.count)) }
    endVoidTag()
    images.append(
      Image(
        destination: image.destination, alternativeText: plainText.string(from: image.textOffset),
        title: string(cmark_node_get_title(node)), line: image.position.line,
        column: image.position.column))
    reportUnusable(image.destination, at: image.position)
    openImage = nil
    openImageNode = nil
  }

  /// Writes what an image contains as its alternative text.
  mutating func describe(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE:
      plainText.append(literal(of: node))
      output.appendEscaped(literal(of: node))
    case CMARK_NODE_HTML_INLINE:
      report(.rawHTML(openingLine(of: literal(of: node))), at: position(of: node))
      plainText.append(literal(of: node))
      output.appendEscaped(literal(of: node))
    case CMARK_NODE_LINEBREAK, CMARK_NODE_SOFTBREAK:
      plainText.append(" ")
      output.append(" ")
    default: break
    }
  }

  private mutating func address(
    _ destination: Destination, _ written: UnsafeRawBufferPointer, hole content: Hole.Content
  ) {
    switch (style, destination) {
    case (.plain, _): if !isDangerous(destination) { output.appendAddress(written) }
    case (.site, .external): output.appendAddress(written)
    case (.site, .local): hole(content)
    case (.site, .refused), (.site, .empty): break
    }
  }

  private mutating func title(of node: OpaquePointer) {
    let title = bytes(cmark_node_get_title(node))
    guard !title.isEmpty else { return }
    output.append("\" title=\"")
    output.appendEscaped(title)
  }

  private func string(_ string: UnsafePointer<CChar>?) -> String {
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
