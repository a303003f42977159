import CYAML
internal import Text

/// libyaml's parser, its current event and the text they speak of; all end together.
struct EventReader: ~Copyable {
  private(set) var source: Source
  /// The last text that was read, for problems that are explained by what stands before them.
  private var lastScalar: ScalarExtent?
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let current: UnsafeMutablePointer<yaml_event_t>

  /// The bytes must outlive the reader.
  init(_ source: Source) throws(YAMLProblem) {
    self.source = source
    parser = .allocate(capacity: 1)
    current = .allocate(capacity: 1)
    current.initialize(to: yaml_event_t())
    // The parser keeps a pointer to itself, so it must never move.
    guard yaml_parser_initialize(parser) == 1 else {
      throw YAMLProblem(
        kind: .other("out of memory"), mark: Mark(line: source.firstLine, column: 1))
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, source.bytes.baseAddress, source.bytes.count)
  }

  deinit {
    yaml_event_delete(current)
    yaml_parser_delete(parser)
    current.deallocate()
    parser.deallocate()
  }

  var event: yaml_event_t { current.pointee }

  /// Moves on to the next event.
  mutating func advance() throws(YAMLProblem) {
    let last = event
    if last.type == YAML_SCALAR_EVENT { lastScalar = ScalarExtent(last) }
    yaml_event_delete(current)
    guard yaml_parser_parse(parser, current) == 1 else {
      // After `...` even a wrong beginning is that of another document.
      if last.type == YAML_DOCUMENT_END_EVENT, last.data.document_end.implicit == 0 {
        throw YAMLProblem(
          kind: .multipleDocuments, mark: source.mark(parser.pointee.problem_mark))
      }
      throw Complaint(parser.pointee, after: lastScalar).problem(in: &source)
    }
  }

  /// Where the current event begins.
  var mark: Mark { source.mark(event.start_mark) }

  func problem(_ kind: YAMLProblem.Kind) -> YAMLProblem { YAMLProblem(kind: kind, mark: mark) }

  /// The current event's text; the event must be a scalar.
  mutating func scalar() throws(YAMLProblem) -> Scalar {
    let event = event
    let (start, end) = (event.start_mark, event.end_mark)
    // libyaml drops a lone `!` without a word: with it `titre: ! Danger` would lose its mark.
    guard source.byte(at: start.index) != UInt8(ascii: "!") else {
      throw problem(.tag)
    }
    let bytes = UnsafeBufferPointer(
      start: event.data.scalar.value, count: event.data.scalar.length)
    if event.data.scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE,
      let found = CharacterScan(of: bytes.span).forbidden
    {
      throw problem(.controlCharacter(found.scalar))
    }
    let isPlain = event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE
    return Scalar(
      text: String(decoding: bytes, as: UTF8.self), mark: source.mark(start),
      length: start.line == end.line
        ? end.index - start.index : source.restOfLine(from: start.index),
      isQuoted: !isPlain, isBeforeComment: isPlain && source.isBeforeComment(end.index))
  }
}
