internal import Text
internal import Typography

/// Writes images, and collects them for the archive.
///
/// What is within an image is its alternative text: the walk goes on as usual behind it.
struct ImageWriter {
  private(set) var images: [Image] = []
  private var open: OpenImage?

  /// An image that the walk has entered and not left.
  private struct OpenImage {
    let destination: Destination
    let position: TextPosition
    /// The offset of its alternative text in the plain text.
    let textOffset: Int
  }

  var isOpen: Bool { open != nil }

  /// Whether the alternative text begins at an offset of the plain text.
  func begins(at offset: Int) -> Bool { open?.textOffset == offset }

  /// Begins an image, up to its alternative text; the browser is never sent to another host for it.
  mutating func enter(
    _ node: CMarkNode, _ destination: Destination, into writer: inout HTMLWriter,
    _ reporter: inout ProblemReporter
  ) {
    open = OpenImage(
      destination: destination, position: reporter.locator.position(of: node),
      textOffset: writer.plainText.count)
    let placeholder = Placeholder.Substitute.image(Int32(images.count))
    writer.markup("<img src=\"")
    switch (writer.dialect, destination) {
    case (.site, .local): writer.placeholder(placeholder)
    case (.site, .external), (.site, .refused), (.site, .empty): writer.markup("\"")
    case (.cmark, _):
      node.withAddress { writer.address(destination, $0, or: placeholder) }
      writer.markup("\"")
    }
    writer.markup(" alt=\"")
  }

  /// Ends an image, behind its alternative text.
  ///
  /// - Parameter isFigure: whether its title is the caption of a figure.
  mutating func leave(
    _ node: CMarkNode, isFigure: Bool, _ rules: TypographyRules, into writer: inout HTMLWriter,
    _ reporter: inout ProblemReporter
  ) {
    guard let image = open else { return }
    open = nil
    writer.markup("\"")
    if !isFigure { writer.title(of: node, rules) }
    if writer.dialect == .site {
      writer.only(on: .page) { $0.markup(" loading=\"lazy\" decoding=\"async\"") }
    }
    writer.endVoidTag()
    images.append(
      Image(
        destination: image.destination, line: image.position.line, column: image.position.column))
    let alternative = writer.plainText.string(from: image.textOffset)
    report(image, alternative, hasTitle: node.withTitle { !$0.isEmpty }, to: &reporter)
  }

  private func report(
    _ image: OpenImage, _ alternative: String, hasTitle: Bool, to reporter: inout ProblemReporter
  ) {
    if let problem = image.destination.problem { reporter.report(problem, at: image.position) }
    if case .external(let address) = image.destination {
      reporter.report(ImageLint.problem(ofExternal: address), at: image.position)
    }
    if let problem = ImageLint.problem(ofAlternative: alternative, hasTitle: hasTitle) {
      reporter.report(problem, at: image.position)
    }
  }
}
