internal import Text
internal import Typography
import CCMarkGFM

extension Renderer {
  mutating func image(_ node: OpaquePointer, _ isEntered: Bool) {
    if isEntered {
      startImage(node)
    } else if let openImage {
      self.openImage = nil
      close(openImage)
    }
  }

  private mutating func startImage(_ node: OpaquePointer) {
    let written = bytes(cmark_node_get_url(node))
    let destination = Destination(
      String(decoding: written, as: UTF8.self), homes: options.homes)
    openImage = OpenImage(
      node: node, destination: destination, position: position(of: node),
      textOffset: plainText.count)
    detourEnd = node
    output.append("<img src=\"")
    switch (style, destination) {
    case (.site, .local): hole(.image(Int32(images.count)))
    case (.site, .external), (.site, .refused), (.site, .empty): output.append("\"")
    case (.plain, _):
      address(destination, written, hole: .image(Int32(images.count)))
      output.append("\"")
    }
    output.append(" alt=\"")
  }

  private mutating func close(_ image: OpenImage) {
    output.append("\"")
    if !isFigure(image.node) { title(of: image.node) }
    if style == .site {
      only(.page) { $0.output.append(" loading=\"lazy\" decoding=\"async\"") }
    }
    endVoidTag()
    let text = plainText.string(from: image.textOffset)
    let title = typesetter.rules.text(string(cmark_node_get_title(image.node)))
    images.append(
      Image(
        destination: image.destination, alternativeText: text, title: title,
        line: image.position.line, column: image.position.column))
    reportUnusable(image.destination, at: image.position)
    if case .external(let address) = image.destination {
      report(.foreignImage(host: host(of: address)), at: image.position)
    }
    if title.isEmpty, !text.utf8.contains(where: { $0 > 0x20 }) {
      report(.missingAlternative, at: image.position)
    }
  }

  /// Whether the title of an image is shown as the caption of its figure.
  private func isFigure(_ image: OpaquePointer) -> Bool {
    guard case .figure(let node) = openParagraph.kind else { return false }
    return node == image
  }

  private func host(of address: String) -> String {
    let rest = address.drop { $0 != "/" }.drop { $0 == "/" }
    return String(rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" })
  }

  /// The image that is all of a paragraph, by itself or as the whole of a link.
  func lonelyImage(in paragraph: OpaquePointer) -> OpaquePointer? {
    guard let child = cmark_node_first_child(paragraph), cmark_node_next(child) == nil else {
      return nil
    }
    switch cmark_node_get_type(child) {
    case CMARK_NODE_IMAGE: return child
    case CMARK_NODE_LINK:
      guard let image = cmark_node_first_child(child), cmark_node_next(image) == nil,
        cmark_node_get_type(image) == CMARK_NODE_IMAGE
      else { return nil }
      return image
    default: return nil
    }
  }

  /// Writes what an image contains as its alternative text.
  mutating func describe(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: alternativeWords(of: node)
    case CMARK_NODE_CODE:
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
}
