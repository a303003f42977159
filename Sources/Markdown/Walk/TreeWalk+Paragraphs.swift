internal import Text
internal import Typography

extension TreeWalk {
  /// Writes the tags around a paragraph, whatever it is shown as.
  ///
  /// The links back from a footnote stand at the end of its last paragraph, if it has tags of its own.
  mutating func paragraph(_ node: CMarkNode, _ isEntered: Bool) {
    writer.plainText.startLine()
    reporter.locator.block = node
    guard isEntered else {
      if node.next == nil, node.isInFootnote, paragraph.isPlain {
        writer.markup(" ")
        footnotes.linksBack(into: &writer)
      }
      return endParagraph()
    }
    paragraph = OpenParagraph()
    if node.isInTightList { paragraph.presentation = .tight }
    if writer.dialect == .site { inspectParagraph(node) }
    startParagraph(node)
  }

  /// Sees what a paragraph is besides a paragraph: the label of a task, a figure, words in another language.
  private mutating func inspectParagraph(_ node: CMarkNode) {
    paragraph.isTask = node.previous == nil && node.parent?.isTask == true
    if quotations.current?.languageParagraph != node {
      paragraph.lang = languageReader.mark(endOf: node)?.lang
    }
    if case .tight = paragraph.presentation {
      if paragraph.lang != nil { paragraph.presentation = .span }
    } else if !paragraph.isTask, let image = node.onlyImage {
      paragraph.presentation = .figure(image)
    }
    if let quotation = quotations.current { inspectParagraph(node, in: quotation) }
  }

  /// Passes over the mark of an alert or a language, and finds where a quotation comes from.
  private mutating func inspectParagraph(_ node: CMarkNode, in quotation: OpenQuotation) {
    if quotation.alert != nil, quotation.node.firstChild == node {
      detourEnd = node.firstLineBreak ?? node
      if detourEnd == node { paragraph.presentation = .hidden }
    } else if quotation.languageParagraph == node, languageReader.isOnlyMark(node) {
      detourEnd = node
      paragraph.presentation = .hidden
    } else if let origin = quotation.origin, origin.paragraph == node, origin.lineBreak == nil {
      paragraph.presentation = .origin
    }
  }

  private mutating func startParagraph(_ node: CMarkNode) {
    switch paragraph.presentation {
    case .tight, .hidden: break
    case .span: openTag("<span")
    case .origin: startOrigin()
    case .figure:
      writer.startLine()
      openTag("<figure")
    case .plain:
      writer.startLine()
      openTag("<p")
    }
    if paragraph.isTask, let item = node.parent { writer.startTaskLabel(of: item) }
  }

  /// Writes a start tag, with the paragraph's language.
  private mutating func openTag(_ tag: StaticString) {
    writer.markup(tag)
    if let lang = paragraph.lang { languages.enter(lang, into: &writer) }
    writer.markup(">")
  }

  /// Writes what ends the paragraph as it began, in the opposite order.
  mutating func endParagraph() {
    if paragraph.isTask { writer.endTaskLabel() }
    if paragraph.lang != nil { languages.leave() }
    switch paragraph.presentation {
    case .tight, .hidden: break
    case .span: writer.markup("</span>")
    case .origin: writer.markup("</figcaption>\n")
    case .figure(let image):
      caption(of: image)
      writer.markup("</figure>\n")
    case .plain: writer.markup("</p>\n")
    }
  }

  /// Writes the title of an image as the caption of its figure.
  private mutating func caption(of image: CMarkNode) {
    image.withTitle { title in
      guard !title.isEmpty else { return }
      writer.markup("\n<figcaption>")
      writer.escaped(languages.typography.set(title))
      writer.markup("</figcaption>\n")
    }
  }
}
