internal import Text

/// Writes the calls of footnotes, and the footnotes with their links back, which cmark has moved to the end.
///
/// Ids are made of numbers, not of labels as cmark makes them: with the document's prefix no two footnotes of a page
/// or a feed clash. In cmark's dialect they are cmark's.
struct FootnoteWriter {
  private var calls: FootnoteCalls
  /// The number of the footnote that the walk is in, or 0.
  private var current = 0
  /// Whether the links from that footnote back to the text are written.
  private var hasLinksBack = false

  init(_ calls: FootnoteCalls) { self.calls = calls }

  /// The labels of the footnotes that are shown.
  var labels: [String] { calls.labels }

  /// Writes a call.
  ///
  /// - Returns: whether it was one.
  mutating func call(_ node: CMarkNode, into writer: inout HTMLWriter) -> Bool {
    guard let (number, ordinal) = calls.meet(node, isInFootnote: current > 0) else { return false }
    switch writer.dialect {
    case .site: writer.footnoteCall(number, ordinal)
    case .cmark: writer.cmarkFootnoteCall(number, ordinal, label: labels[number - 1])
    }
    return true
  }

  mutating func enter(_ writer: inout HTMLWriter) {
    writer.plainText.startLine()
    if current == 0 { writer.startFootnotes() }
    current += 1
    hasLinksBack = false
    switch writer.dialect {
    case .site: writer.startFootnote(current)
    case .cmark: writer.startCMarkFootnote(label: labels[current - 1])
    }
  }

  mutating func leave(_ writer: inout HTMLWriter) {
    writer.plainText.startLine()
    if !hasLinksBack {
      linksBack(into: &writer)
      writer.markup("\n")
    }
    writer.markup("</li>\n")
  }

  /// Writes a link to each call of the footnote that the walk is in.
  mutating func linksBack(into writer: inout HTMLWriter) {
    guard !hasLinksBack else { return }
    hasLinksBack = true
    for ordinal in 1...max(calls.count(ofNumber: current), 1) {
      if ordinal > 1 { writer.markup(" ") }
      switch writer.dialect {
      case .site: writer.footnoteLinkBack(current, ordinal)
      case .cmark: writer.cmarkFootnoteLinkBack(ordinal, label: labels[current - 1])
      }
    }
  }

  /// Ends the section of the footnotes, if there are any.
  func end(_ writer: inout HTMLWriter) {
    if current > 0 { writer.markup("</ol>\n</section>\n") }
  }
}
