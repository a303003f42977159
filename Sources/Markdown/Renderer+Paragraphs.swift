internal import Text
internal import Typography
import CCMarkGFM
import CSupport

extension Renderer {
  mutating func paragraph(_ node: OpaquePointer, _ isEntered: Bool) {
    plainText.startLine()
    block = node
    guard isEntered else {
      let isLast = cmark_node_next(node) == nil
      if isLast, isInFootnote(node), case .plain = openParagraph.kind {
        output.append(" ")
        linksBack()
      }
      endParagraph()
      return
    }
    openParagraph = OpenParagraph()
    if isTight(node) { openParagraph.kind = .tight }
    if style == .site { prepare(node) }
    startParagraph(node)
  }

  /// Sees what a paragraph is besides a paragraph.
  private mutating func prepare(_ node: OpaquePointer) {
    openParagraph.isTask = isFirstOfTask(node)
    if mentionsLanguages, quotations.last?.languageParagraph != node {
      openParagraph.lang = languageMark(endOf: node)?.lang
    }
    if case .tight = openParagraph.kind {
      if openParagraph.lang != nil { openParagraph.kind = .span }
    } else if !openParagraph.isTask, let image = lonelyImage(in: node) {
      openParagraph.kind = .figure(image)
    }
    if let quotation = quotations.last { prepare(node, in: quotation) }
  }

  /// Passes over the mark of an alert or a language, and finds where a quotation comes from.
  private mutating func prepare(_ node: OpaquePointer, in quotation: OpenQuotation) {
    if quotation.alert != nil, cmark_node_first_child(quotation.node) == node {
      detourEnd = firstLineBreak(in: node) ?? node
      if detourEnd == node { openParagraph.kind = .hidden }
    } else if quotation.languageParagraph == node, isOnlyLanguageMark(node) {
      detourEnd = node
      openParagraph.kind = .hidden
    } else if let origin = quotation.origin, origin.paragraph == node, origin.lineBreak == nil {
      openParagraph.kind = .origin
    }
  }

  private mutating func startParagraph(_ node: OpaquePointer) {
    switch openParagraph.kind {
    case .tight, .hidden: break
    case .span: open("<span")
    case .origin: startOrigin()
    case .figure:
      output.startLine()
      open("<figure")
    case .plain:
      output.startLine()
      open("<p")
    }
    guard openParagraph.isTask, let item = cmark_node_parent(node) else { return }
    only(.page) {
      $0.output.append("<label>")
      $0.checkbox(of: item)
    }
    only(.feed) { $0.drawnBox(of: item) }
  }

  private mutating func open(_ tag: StaticString) {
    output.append(tag)
    if let lang = openParagraph.lang { enter(lang) }
    output.append(">")
  }

  mutating func endParagraph() {
    if openParagraph.isTask { only(.page) { $0.output.append("</label>") } }
    if openParagraph.lang != nil { leaveLanguage() }
    switch openParagraph.kind {
    case .tight, .hidden: break
    case .span: output.append("</span>")
    case .origin: output.append("</figcaption>\n")
    case .figure(let image):
      caption(of: image)
      output.append("</figure>\n")
    case .plain: output.append("</p>\n")
    }
  }

  private mutating func caption(of image: OpaquePointer) {
    let title = bytes(cmark_node_get_title(image))
    guard !title.isEmpty else { return }
    output.append("\n<figcaption>")
    output.append(typesetter.rules.set(title.octets.span))
    output.append("</figcaption>\n")
  }

  private func isInFootnote(_ paragraph: OpaquePointer) -> Bool {
    cmark_node_get_type(cmark_node_parent(paragraph)) == CMARK_NODE_FOOTNOTE_DEFINITION
  }

  private func isFirstOfTask(_ paragraph: OpaquePointer) -> Bool {
    guard cmark_node_previous(paragraph) == nil, let item = cmark_node_parent(paragraph) else {
      return false
    }
    return markdown_is_task(item)
  }

  /// Whether this is in a list whose items show their text without paragraphs.
  private func isTight(_ paragraph: OpaquePointer) -> Bool {
    guard let list = cmark_node_parent(cmark_node_parent(paragraph)),
      cmark_node_get_type(list) == CMARK_NODE_LIST
    else { return false }
    return cmark_node_get_list_tight(list) != 0
  }
}
