internal import Text
internal import Typography

extension TreeWalk {
  /// Writes a text (CommonMark 0.29, section 6.11).
  ///
  /// Four things are looked for in turn, each in what the one before leaves: marks of languages, ellipses, acronyms,
  /// and what typography changes. Texts are handed down as ranges of the node's literal, so that what stands beside a
  /// part of it can still be seen.
  mutating func text(_ node: CMarkNode) {
    node.withLiteral { text in
      if languageReader.isEnabled {
        writeWithoutMarks(text, node)
      } else {
        write(text.indices, of: text, node)
      }
    }
  }

  /// Writes a text without the marks of languages in it.
  private mutating func writeWithoutMarks(_ text: Span<UInt8>, _ node: CMarkNode) {
    var rest = languageReader.words(
      text, of: node, in: reporter.locator.block, before: quotations.current?.origin?.lineBreak)
    while let mark = text.firstLanguageMark(in: rest) {
      write(rest.lowerBound..<mark.lowerBound, of: text, node)
      reportStrayMark(text.extracting(mark))
      rest = mark.upperBound..<rest.upperBound
    }
    write(rest, of: text, node)
  }

  /// Reports a mark that says the language of nothing; it is not shown either.
  private mutating func reportStrayMark(_ mark: Span<UInt8>) {
    guard let offset = reporter.locator.offsetInBlock(of: mark) else { return }
    reporter.report(.misplacedLanguage(mark.string), atOffset: offset)
  }

  private mutating func write(_ range: Range<Int>, of text: Span<UInt8>, _ node: CMarkNode) {
    if quotations.depth > 0 {
      quote(range, of: text, node)
    } else {
      explain(range, of: text, node)
    }
  }

  /// Writes words that are quoted, where an ellipsis in brackets says that some are left out.
  private mutating func quote(_ range: Range<Int>, of text: Span<UInt8>, _ node: CMarkNode) {
    var rest = range
    while let ellipsis = text.firstEllipsis(in: rest) {
      explain(rest.lowerBound..<ellipsis.lowerBound, of: text, node)
      writer.markup("<span class=\"cut\">")
      writer.text("[…]")
      writer.markup("</span>")
      rest = ellipsis.upperBound..<range.upperBound
    }
    explain(rest, of: text, node)
  }

  /// Writes words, and says of an acronym what it stands for, the first time that it comes.
  ///
  /// Not in headings and links, which have names of their own.
  private mutating func explain(_ range: Range<Int>, of text: Span<UInt8>, _ node: CMarkNode) {
    guard acronyms.isEnabled, !headings.isOpen, !links.isOpen else {
      return words(range, of: text, node)
    }
    var rest = range
    while let (word, acronym, meaning) = acronyms.next(in: rest, of: text) {
      words(rest.lowerBound..<word.lowerBound, of: text, node)
      writer.attribute("<abbr title=\"", meaning)
      writer.markup(">")
      acronym.withSpan { writer.text($0) }
      writer.markup("</abbr>")
      rest = word.upperBound..<range.upperBound
    }
    words(rest, of: text, node)
  }

  /// Writes words as readers see them.
  private mutating func words(_ range: Range<Int>, of text: Span<UInt8>, _ node: CMarkNode) {
    let rules = languages.typography
    guard rules != .none, !node.isBareAddress else {
      return writer.text(text.extracting(range))
    }
    typesetter.set(
      range, of: text, node, in: reporter.locator.block, by: rules, into: &writer)
  }

  /// Writes words of an image's alternative text, where nothing can be raised.
  mutating func alternativeWords(_ node: CMarkNode) {
    let start = writer.plainText.count
    let before = images.begins(at: start) ? .edge : writer.lastNeighbour
    node.withLiteral { text in
      languages.typography.set(text, before: before).plain.withSpan { writer.text($0) }
    }
  }

  /// A line of the Markdown ends here, and one of the page may: unless a rule forbids.
  mutating func softBreak(_ node: CMarkNode) {
    if let space = typesetter.space(insteadOf: node, by: languages.typography) {
      writer.text(space)
    } else {
      writer.lineBreak("\n")
    }
  }
}
