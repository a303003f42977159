import CYAML

/// The parser of libyaml with the bytes that it reads: the one door to the library.
///
/// The parser keeps pointers to itself and to the bytes, so both live on the heap and never move.
@safe
struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// - Returns: `nil` when there is no memory left.
  init?(_ text: Span<UInt8>) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
    unsafe text.withUnsafeBufferPointer { _ = unsafe bytes.initialize(fromContentsOf: $0) }
    unsafe self.parser = parser
    unsafe self.bytes = bytes
    guard unsafe yaml_parser_initialize(parser) == 1 else { return nil }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe bytes.deallocate()
  }

  /// The next event; `nil` when the text is not YAML, which `failure` then explains.
  mutating func next() -> ParserEvent? {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { return nil }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe ParserEvent(event)
  }

  /// The message of libyaml when it gave up.
  var failure: ParserFailure {
    let parser = unsafe parser.pointee
    return unsafe ParserFailure(
      problem: parser.problem.map { unsafe String(cString: $0) } ?? "out of memory",
      context: parser.context.map { unsafe String(cString: $0) } ?? "",
      problemMark: ParserMark(parser.problem_mark), contextMark: ParserMark(parser.context_mark))
  }
}
