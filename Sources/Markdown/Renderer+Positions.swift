import CCMarkGFM

/// How far the walk has looked for things in the text of a block.
struct SearchCursor {
  let block: OpaquePointer
  var offset: Int
}

extension Renderer {
  /// Where a node begins in the file.
  mutating func position(of node: OpaquePointer) -> Position {
    source.position(ofOffset: offset(of: node) ?? startOfBlock())
  }

  /// Where a link begins in the file.
  mutating func position(ofLink node: OpaquePointer) -> Position {
    if let offset = offset(of: node), offset < source.text.count,
      "[<".utf8.contains(source.text[offset])
    {
      return source.position(ofOffset: offset)
    }
    // Bare addresses have no place in cmark's eyes, or one that is a column off.
    return source.position(ofOffset: offsetOfBareAddress(node) ?? startOfBlock())
  }

  /// The line of the file on which a block begins.
  func line(of block: OpaquePointer) -> Int {
    lineInText(cmark_node_get_start_line(block)) + source.firstLine
  }

  private mutating func offset(of node: OpaquePointer) -> Int? {
    guard let line = firstLine(of: node) else { return nil }
    let column = max(Int(cmark_node_get_start_column(node)) - 1, 0)
    let lineStart = source.offset(ofLine: line)
    guard let block, line > lineInText(cmark_node_get_start_line(block)) else {
      return min(lineStart + column, source.text.count)
    }
    // Below the first line of a block cmark's columns forget what comes before the text.
    let indent = source.text[lineStart...].prefix { isIndent($0) }.count
    let columnInBlock = max(column - Int(cmark_node_get_start_column(block)) + 1, 0)
    return min(lineStart + indent + columnInBlock, source.text.count)
  }

  /// The line of a node, which for a link of several lines is that of its first word.
  private func firstLine(of node: OpaquePointer) -> Int? {
    let line = cmark_node_get_start_line(node)
    guard line > 0 else { return nil }
    guard cmark_node_get_type(node) == CMARK_NODE_LINK else { return lineInText(line) }
    let firstWord = cmark_node_get_start_line(cmark_node_first_child(node))
    return lineInText(firstWord > 0 ? min(firstWord, line) : line)
  }

  private func lineInText(_ line: Int32) -> Int {
    Int(line) - CMarkTree.leadingLines - 1
  }

  private func isIndent(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: ">")
  }

  /// Looks for a bare address by its words.
  private mutating func offsetOfBareAddress(_ node: OpaquePointer) -> Int? {
    cmark_node_first_child(node).flatMap { offsetInBlock(of: literal(of: $0)[...]) }
  }

  /// Finds the next place in the current block where the text holds these bytes.
  mutating func offsetInBlock(of words: Slice<UnsafeRawBufferPointer>) -> Int? {
    guard let block else { return nil }
    if cursor?.block != block {
      cursor = SearchCursor(block: block, offset: startOfBlock())
    }
    guard let start = cursor?.offset else { return nil }
    // Bounded, so that a block full of what cannot be found does not take forever.
    let end = min(
      source.offset(ofLine: lineInText(cmark_node_get_end_line(block)) + 1), start + 65_536)
    guard start < end, let offset = source.text.firstOffset(of: words, in: start..<end) else {
      return nil
    }
    cursor?.offset = offset + words.count
    return offset
  }

  private mutating func startOfBlock() -> Int {
    block.map { source.offset(ofLine: lineInText(cmark_node_get_start_line($0))) } ?? 0
  }
}
