internal import Text
internal import Typography

/// Writes links, and collects them for the archive.
///
/// In cmark's dialect nothing is collected, since nothing is left open.
struct LinkWriter {
  /// The links in the order in which the walk met them, by which placeholders know them.
  private(set) var links: [Link] = []
  private var open: OpenLink?

  var isOpen: Bool { open != nil }

  /// Begins a link whose address depends on the place where it is shown, unless it leads to another host.
  ///
  /// - Parameters:
  ///   - hreflang: the language of what it leads to.
  ///   - imageCount: how many images came before it.
  mutating func enter(
    _ node: CMarkNode, to destination: Destination, hreflang: String?, _ rules: TypographyRules,
    imageCount: Int, into writer: inout HTMLWriter, _ reporter: inout ProblemReporter
  ) {
    writer.markup("<a href=\"")
    node.withAddress { writer.address(destination, $0, or: .link(Int32(links.count))) }
    writer.markup("\"")
    writer.title(of: node, rules)
    if writer.dialect == .site {
      let position = reporter.locator.position(ofLink: node)
      writer.attributes(ofLinkTo: destination, hreflang: hreflang)
      report(destination, at: position, to: &reporter)
      links.append(Link(destination: destination, line: position.line, column: position.column))
      open = OpenLink(
        position: position, textOffset: writer.plainText.count, imageCount: imageCount)
    }
    writer.markup(">")
  }

  /// Ends a link, and reports words that do not say where it leads.
  mutating func leave(
    imageCount: Int, into writer: inout HTMLWriter, _ reporter: inout ProblemReporter
  ) {
    writer.markup("</a>")
    guard let link = open else { return }
    open = nil
    guard writer.plainText.count - link.textOffset <= LinkLint.longestVagueText else { return }
    let words = writer.plainText.trimmedString(from: link.textOffset)
    let hasImage = imageCount > link.imageCount
    guard let problem = LinkLint.problem(ofWords: words, hasImage: hasImage) else { return }
    reporter.report(problem, at: link.position)
  }

  private func report(
    _ destination: Destination, at position: TextPosition, to reporter: inout ProblemReporter
  ) {
    if case .external(let address) = destination,
      let problem = LinkLint.problem(ofExternal: address)
    {
      reporter.report(problem, at: position)
    }
    if let problem = destination.problem { reporter.report(problem, at: position) }
  }
}

extension HTMLWriter {
  /// Writes what a link says of where it leads: no site learns from where a reader came, but mail has no referrer.
  fileprivate mutating func attributes(ofLinkTo destination: Destination, hreflang: String?) {
    if let hreflang { attribute(" hreflang=\"", hreflang) }
    if case .external(let address) = destination, !address.isMail {
      markup(" rel=\"noreferrer\"")
    }
  }
}

extension String {
  /// Whether this is an address of mail.
  fileprivate var isMail: Bool {
    utf8.prefix(7).elementsEqual("mailto:".utf8, by: { $0 | 0x20 == $1 | 0x20 })
  }
}
