internal import Text
internal import Typography
import CCMarkGFM

extension Renderer {
  mutating func link(_ node: OpaquePointer, _ isEntered: Bool) {
    if isEntered {
      startLink(node)
    } else {
      output.append("</a>")
      if let openLink { check(openLink) }
      openLink = nil
    }
  }

  private mutating func startLink(_ node: OpaquePointer) {
    let written = bytes(cmark_node_get_url(node))
    let destination = Destination(
      String(decoding: written, as: UTF8.self), homes: options.homes)
    cite(destination, from: node)
    output.append("<a href=\"")
    address(destination, written, hole: .link(Int32(links.count)))
    output.append("\"")
    title(of: node)
    if style == .site { finish(node, destination) }
    output.append(">")
  }

  private mutating func finish(_ node: OpaquePointer, _ destination: Destination) {
    let position = position(ofLink: node)
    if mentionsLanguages, let mark = languageMark(behind: node) {
      output.append(" hreflang=\"")
      output.append(text: mark.lang)
      output.append("\"")
    }
    if case .external(let address) = destination {
      if !address.isMail { output.append(" rel=\"noreferrer\"") }
      if let parameter = trackingParameter(in: address) {
        report(.trackingParameter(parameter), at: position)
      }
    }
    links.append(Link(destination: destination, line: position.line, column: position.column))
    reportUnusable(destination, at: position)
    openLink = OpenLink(
      position: position, textOffset: plainText.count, imageCount: images.count)
    if !quotations.isEmpty { quotations[quotations.count - 1].hasSource = true }
  }

  /// Tells of a link whose words do not say where it leads.
  private mutating func check(_ link: OpenLink) {
    let count = plainText.count - link.textOffset
    guard count <= longestVagueText else { return }
    let text = plainText.words(from: link.textOffset)
    if text.isEmpty, images.count == link.imageCount {
      report(.emptyLinkText, at: link.position)
    } else if vagueTexts.contains(fold(text)) {
      report(.vagueLinkText(text), at: link.position)
    }
  }
}

/// Words of links that say nothing to those who go from link to link, as screen readers do.
private let vagueTexts: Set<String> = [
  "ici", "cliquez ici", "cliquer ici", "clique ici", "par ici", "la", "lien", "ce lien", "le lien",
  "voir ici", "lire ici", "here", "click here", "link", "this link", "read here", "see here",
]
private let longestVagueText = 16

extension String {
  /// Whether this is an address of mail, which no referrer is sent to.
  fileprivate var isMail: Bool {
    utf8.prefix(7).elementsEqual("mailto:".utf8, by: { $0 | 0x20 == $1 | 0x20 })
  }
}
