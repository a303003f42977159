extension HTMLWriter {
  /// Writes the tags of a list (CommonMark 0.29, section 5.3).
  mutating func list(_ node: CMarkNode, _ isEntered: Bool) {
    let isBulleted = node.isBulletList
    guard isEntered else {
      markup(isBulleted ? "</ul>\n" : "</ol>\n")
      return
    }
    startLine()
    let start = node.listStart
    if isBulleted {
      markup("<ul>\n")
    } else if start == 1 {
      markup("<ol>\n")
    } else {
      markup("<ol start=\"")
      number(start)
      markup("\">\n")
    }
  }

  /// Writes the tags of a list item, with the box of a task (GFM 0.29, section 5.3).
  ///
  /// On a page a box is labelled by the words behind it, so that they can be clicked and are read out with it.
  mutating func listItem(_ node: CMarkNode, _ isEntered: Bool) {
    plainText.startLine()
    guard isEntered else {
      markup("</li>\n")
      return
    }
    startLine()
    switch dialect {
    case _ where !node.isTask: markup("<li>")
    case .cmark:
      markup("<li>")
      checkbox(of: node)
    case .site:
      markup("<li class=\"task\">")
      // A paragraph is the label of its box, which then stands in it.
      if node.firstChild?.isParagraph != true { taskBox(of: node) }
    }
  }

  /// Writes the box of a task, as a form control on a page.
  ///
  /// Feed readers leave out form controls, and what they say with them: there it is drawn.
  private mutating func taskBox(of item: CMarkNode) {
    only(on: .page) { $0.checkbox(of: item) }
    only(on: .feed) { $0.drawnBox(of: item) }
  }

  /// Begins the paragraph of a task, which on a page is the label of its box.
  mutating func startTaskLabel(of item: CMarkNode) {
    only(on: .page) {
      $0.markup("<label>")
      $0.checkbox(of: item)
    }
    only(on: .feed) { $0.drawnBox(of: item) }
  }

  mutating func endTaskLabel() {
    only(on: .page) { $0.markup("</label>") }
  }

  private mutating func checkbox(of item: CMarkNode) {
    markup("<input type=\"checkbox\"")
    if item.isCheckedTask { markup(" checked=\"\"") }
    markup(" disabled=\"\"")
    endVoidTag()
    markup(" ")
  }

  private mutating func drawnBox(of item: CMarkNode) {
    // The selector asks for the sign as text, as for the arrow of a footnote.
    markup(item.isCheckedTask ? "☑\u{FE0E} " : "☐ ")
  }
}
