internal import Text

extension Renderer {
  mutating func footnoteCall(_ node: OpaquePointer) {
    guard let (number, ordinal) = footnotes.meetCall(node) else { return }
    if !quotations.isEmpty { quotations[quotations.count - 1].hasSource = true }
    switch style {
    case .site: call(number: number, ordinal: ordinal)
    case .plain: plainCall(number: number, ordinal: ordinal)
    }
  }

  private mutating func call(number: Int, ordinal: Int) {
    output.append("<sup class=\"footnote-ref\"><a id=\"")
    hole(.idPrefix)
    output.append("fnref-")
    numbers(number, ordinal)
    output.append("\" href=\"#")
    hole(.idPrefix)
    output.append("fn-")
    output.append(number: number)
    output.append("\" role=\"doc-noteref\">")
    output.append(number: number)
    output.append("</a></sup>")
  }

  private mutating func plainCall(number: Int, ordinal: Int) {
    let label = footnotes.labels[number - 1]
    output.append("<sup class=\"footnote-ref\"><a href=\"#fn-")
    address(label)
    output.append("\" id=\"fnref-")
    address(label)
    if ordinal > 1 { numbered("-", ordinal) }
    output.append("\" data-footnote-ref>")
    output.append(number: number)
    output.append("</a></sup>")
  }

  mutating func footnoteDefinition(_ node: OpaquePointer, _ isEntered: Bool) {
    plainText.startLine()
    if isEntered {
      startFootnote()
    } else {
      if !footnotes.hasLinksBack {
        linksBack()
        output.append("\n")
      }
      output.append("</li>\n")
    }
  }

  private mutating func startFootnote() {
    if footnotes.current == 0 { startFootnotes() }
    footnotes.current += 1
    footnotes.hasLinksBack = false
    output.append("<li id=\"")
    switch style {
    case .site:
      hole(.idPrefix)
      numbered("fn-", footnotes.current)
    case .plain:
      output.append("fn-")
      address(footnotes.currentLabel)
    }
    output.append("\">\n")
  }

  private mutating func startFootnotes() {
    switch style {
    case .site:
      output.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
      hole(.label(.footnotes))
      hole(.title)
      output.append("\">\n<ol>\n")
    case .plain: output.append("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    }
  }

  /// Writes a link to each call of the footnote that the walk is in.
  mutating func linksBack() {
    guard !footnotes.hasLinksBack else { return }
    footnotes.hasLinksBack = true
    for ordinal in 1...max(footnotes.currentCallCount, 1) {
      if ordinal > 1 { output.append(" ") }
      switch style {
      case .site: linkBack(ordinal: ordinal)
      case .plain: plainLinkBack(ordinal: ordinal)
      }
    }
  }

  private mutating func linkBack(ordinal: Int) {
    output.append("<a class=\"footnote-backref\" href=\"#")
    hole(.idPrefix)
    output.append("fnref-")
    numbers(footnotes.current, ordinal)
    output.append("\" role=\"doc-backlink\" aria-label=\"")
    hole(.label(.footnoteBack))
    if ordinal > 1 { numbered(" ", ordinal) }
    // The selector asks for the arrow as text: some phones show a coloured picture otherwise.
    output.append("\">↩\u{FE0E}")
    if ordinal > 1 { superscript(ordinal) }
    output.append("</a>")
  }

  private mutating func plainLinkBack(ordinal: Int) {
    output.append("<a href=\"#fnref-")
    address(footnotes.currentLabel)
    if ordinal > 1 { numbered("-", ordinal) }
    output.append(
      "\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
    if ordinal > 1 {
      numbered("<sup class=\"footnote-ref\">", ordinal)
      output.append("</sup>")
    }
    output.append("</a>")
  }

  private mutating func superscript(_ ordinal: Int) {
    numbered("<sup>", ordinal)
    output.append("</sup>")
  }

  private mutating func numbers(_ number: Int, _ ordinal: Int) {
    output.append(number: number)
    if ordinal > 1 { numbered("-", ordinal) }
  }

  private mutating func numbered(_ text: StaticString, _ number: Int) {
    output.append(text)
    output.append(number: number)
  }

  private mutating func address(_ label: String) {
    var label = label
    label.withUTF8 { output.appendAddress(UnsafeRawBufferPointer($0)) }
  }
}
