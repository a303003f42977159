import CYAML

extension Node {
  /// A longer text is refused unread: front matter has a few hundred bytes.
  public static let sizeLimit = 1 << 20
  /// Lists and mappings may lie this deep in each other.
  public static let depthLimit = 32

  /// Reads one YAML document; `nil` when it holds nothing but blanks and comments.
  ///
  /// - Parameter firstLine: the number of the first line, when the bytes begin inside a file.
  public init?(parsing text: UTF8Span, firstLine: Int = 1) throws(YAMLProblem) {
    guard text.count <= Self.sizeLimit else {
      throw YAMLProblem(
        kind: .tooLarge(limit: Self.sizeLimit), mark: Mark(line: firstLine, column: 1))
    }
    let node = try text.span.withUnsafeBufferPointer { bytes throws(YAMLProblem) -> Node? in
      let source = Source(bytes, firstLine: firstLine)
      try source.checkCharacters()
      var plain = PlainReader(source.bytes, firstLine: firstLine)
      if let node = plain.document() { return node }
      var composer = Composer(events: try EventReader(source))
      return try composer.document()
    }
    guard let node else { return nil }
    self = node
  }
}
