internal import Text

extension YAMLNode {
  /// The length in bytes beyond which a text is refused unread: front matter has a few hundred.
  public static let sizeLimit = 1 << 20
  /// The number of lists and mappings that may lie in each other.
  public static let depthLimit = 32

  /// Reads one YAML document.
  ///
  /// - Parameter firstLine: the number of the first line, when the bytes begin inside a file.
  /// - Returns: `nil` when the document holds nothing but blanks and comments.
  public init?(parsing text: UTF8Span, firstLine: Int = 1) throws(YAMLProblem) {
    guard text.count <= Self.sizeLimit else {
      throw YAMLProblem(
        kind: .tooLarge(limit: Self.sizeLimit), mark: TextPosition(line: firstLine, column: 1))
    }
    try Self.checkCharacters(of: text.span, firstLine: firstLine)
    let bytes = text.span.extracting(droppingFirst: text.span.byteOrderMarkLength)
    var plain = PlainReader(bytes, firstLine: firstLine)
    if let node = plain.document(in: bytes) {
      self = node
      return
    }
    var composer = Composer(events: try EventReader(bytes, firstLine: firstLine))
    guard let node = try composer.document() else { return nil }
    self = node
  }

  /// Refuses characters that no text may hold.
  ///
  /// libyaml would refuse most of them as well, but it cannot say on which line.
  static func checkCharacters(of text: Span<UInt8>, firstLine: Int) throws(YAMLProblem) {
    guard let found = CharacterScan(of: text).forbidden else { return }
    let position = LineIndex(text).position(of: found.offset, in: text)
    let mark = TextPosition(line: firstLine + position.line - 1, column: position.column)
    throw YAMLProblem(kind: .controlCharacter(found.scalar), mark: mark)
  }
}
