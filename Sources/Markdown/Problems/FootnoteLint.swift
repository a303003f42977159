import CCMarkGFM
internal import Text

/// Finds the footnotes that cmark leaves out, and calls of footnotes that are not there.
///
/// cmark drops a footnote that nothing calls without a word: for a chronicle, a source that is lost.
enum FootnoteLint {
  /// Reports the footnotes that nothing calls, and those whose label an earlier one has.
  ///
  /// - Parameter shown: the labels of the footnotes that are shown.
  static func reportDropped(
    from tree: borrowing CMarkTree, shown: [String], to reporter: inout ProblemReporter
  ) {
    guard tree.footnotes.count > shown.count else { return }
    let kept = Set(tree.calledFootnotes)
    let labels = Set(shown.map { $0.lowercased() })
    for footnote in tree.footnotes where !kept.contains(footnote.node) {
      let label = footnote.label
      let isDuplicate = labels.contains(label.lowercased())
      reporter.report(
        isDuplicate ? .duplicateFootnote(label: label) : .unusedFootnote(label: label),
        atOffset: footnote.offset)
    }
  }

  /// Reports each `[^label]` that cmark left as text, because no footnote has that label.
  static func reportUndefinedCalls(
    in text: Span<UInt8>, to reporter: inout ProblemReporter
  ) {
    var rest = text.indices
    while let start = text.firstFootnoteMark(in: rest) {
      let end = text.firstIndex(in: start + 2..<text.count) {
        $0 <= 0x20 || $0 == UInt8(ascii: "]")
      }
      guard let end else { return }
      rest = end..<text.count
      guard text[end] == UInt8(ascii: "]"), end > start + 2 else { continue }
      let call = text.extracting(start...end)
      guard let offset = reporter.locator.offsetInBlock(ofUnescaped: call) else { continue }
      reporter.report(
        .undefinedFootnote(label: text.string(start + 2..<end)), atOffset: offset)
    }
  }
}
