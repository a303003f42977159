internal import Text

/// The events of a text, one after the other, and the text they speak of.
struct EventReader: ~Copyable {
  private(set) var event: ParserEvent
  private(set) var text: ParsedText
  /// The last text that was read, for problems that are explained by what stands before them.
  private var lastScalar: ParserEvent?
  private var parser: EventParser

  /// Reads the first event.
  init(_ bytes: Span<UInt8>, firstLine: Int) throws(YAMLProblem) {
    text = ParsedText(bytes, firstLine: firstLine)
    guard var parser = EventParser(bytes), let first = parser.next() else {
      throw YAMLProblem(
        kind: .other("out of memory"), mark: TextPosition(line: firstLine, column: 1))
    }
    event = first
    self.parser = parser
  }

  /// Moves on to the next event.
  mutating func advance() throws(YAMLProblem) {
    if event.scalarStyle != nil { lastScalar = event }
    guard let next = parser.next() else {
      let failure = parser.failure
      // After `...` even a wrong beginning is that of another document.
      if case .documentEnd(isImplicit: false) = event.kind {
        throw YAMLProblem(kind: .multipleDocuments, mark: text.position(of: failure.problemMark))
      }
      throw Complaint(failure, after: lastScalar).problem(in: &text)
    }
    event = next
  }

  /// The start of the current event.
  var mark: TextPosition { text.position(of: event.start) }

  func problem(_ kind: YAMLProblem.Kind) -> YAMLProblem { YAMLProblem(kind: kind, mark: mark) }

  /// The current event's text, written in a style.
  mutating func scalar(
    _ bytes: [UInt8], style: ParserEvent.ScalarStyle
  ) throws(YAMLProblem) -> Scalar {
    let (start, end) = (event.start, event.end)
    // libyaml drops a lone `!` without a word: with it `titre: ! Danger` would lose its mark.
    guard text.byte(at: start.index) != UInt8(ascii: "!") else { throw problem(.tag) }
    // Only escapes can still write a character that no text may hold.
    if style == .doubleQuoted, let found = CharacterScan(of: bytes.span).forbidden {
      throw problem(.controlCharacter(found.scalar))
    }
    return Scalar(
      text: String(decoding: bytes.span), mark: mark,
      length: start.line == end.line
        ? end.index - start.index : text.restOfLine(from: start.index),
      isQuoted: style != .plain, isBeforeComment: style == .plain && text.isBeforeComment(end.index)
    )
  }
}
