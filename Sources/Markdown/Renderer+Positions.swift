import CCMarkGFM

/// How far the walk has looked for things in the text of a block.
struct SearchCursor {
  let block: OpaquePointer
  var offset: Int
}

extension Renderer {
  /// Where a node begins in the file.
  mutating func position(of node: OpaquePointer) -> Position {
    source.position(ofOffset: min(offset(of: node), source.text.count))
  }

  /// Where a link begins in the file.
  mutating func position(ofLink node: OpaquePointer) -> Position {
    let offset = offset(of: node)
    let isMarked = offset < source.text.count && "[<".utf8.contains(source.text[offset])
    // cmark is one column off for some bare addresses.
    return isMarked ? source.position(ofOffset: offset) : source.position(ofOffset: offsetOfBareAddress(node))
  }

  private mutating func offset(of node: OpaquePointer) -> Int {
    guard let line = firstLine(of: node) else { return offsetOfBareAddress(node) }
    let column = max(Int(cmark_node_get_start_column(node)) - 1, 0)
    let lineStart = source.offset(ofLine: line)
    guard let block, line > lineInText(cmark_node_get_start_line(block)) else {
      return lineStart + column
    }
    // Below the first line of a block cmark's columns forget what comes before the text.
    let indent = source.text[lineStart...].prefix { isIndent($0) }.count
    return lineStart + indent + max(column - Int(cmark_node_get_start_column(block)) + 1, 0)
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

  /// Looks for a bare address, to which cmark gives no place, by its words.
  private mutating func offsetOfBareAddress(_ node: OpaquePointer) -> Int {
    guard let text = cmark_node_first_child(node).map(literal(of:)), !text.isEmpty,
      let offset = offsetInBlock(of: text[...])
    else { return block.map { startOffset(of: $0) } ?? 0 }
    return offset
  }

  /// Finds the next place in the current block where the text holds these bytes.
  mutating func offsetInBlock(of words: Slice<UnsafeRawBufferPointer>) -> Int? {
    guard let block else { return nil }
    if cursor?.block != block { cursor = SearchCursor(block: block, offset: startOffset(of: block)) }
    guard let start = cursor?.offset else { return nil }
    // Bounded, so that a block full of what cannot be found does not take forever.
    let end = min(source.offset(ofLine: lineInText(cmark_node_get_end_line(block)) + 1), start + 65_536)
    guard start < end, let offset = source.text.firstOffset(of: words, in: start..<end) else {
      return nil
    }
    cursor?.offset = offset + words.count
    return offset
  }

  private mutating func startOffset(of block: OpaquePointer) -> Int {
    source.offset(ofLine: lineInText(cmark_node_get_start_line(block)))
  }
}
