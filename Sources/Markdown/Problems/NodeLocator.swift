internal import Text

/// Finds out where in the file something of cmark's tree was written.
///
/// cmark knows the line and column of blocks. It knows those of inline nodes badly: below the first line of a block
/// its columns lack the indent, bare addresses have none, and texts are not where their escapes were. What it does
/// not know is looked for in the bytes of the block, from where the last thing was found.
struct NodeLocator {
  var text: MarkdownText
  /// The paragraph, heading, cell or raw HTML that the walk is in or has just left.
  var block: CMarkNode?
  private var cursor: Cursor?

  /// The place up to which things have been looked for in a block.
  private struct Cursor {
    let block: CMarkNode
    /// The offset in the text from which the search goes on.
    var offset: Int
  }

  init(_ text: MarkdownText) { self.text = text }

  /// Makes the next search of each block begin at the block's start, for another walk over the tree.
  mutating func restart() { cursor = nil }

  /// Returns the start of a node in the file; the start of its block if cmark does not know.
  mutating func position(of node: CMarkNode) -> TextPosition {
    text.position(ofOffset: offset(of: node) ?? startOfBlock())
  }

  /// Returns the start of a link in the file.
  mutating func position(ofLink node: CMarkNode) -> TextPosition {
    if let offset = offset(of: node), offset < text.bytes.count,
      text.bytes[offset] == UInt8(ascii: "[") || text.bytes[offset] == UInt8(ascii: "<")
    {
      return text.position(ofOffset: offset)
    }
    // Bare addresses have no place in cmark's eyes, or one that is a column off.
    let offset = node.firstChild.flatMap { $0.withLiteral { offsetInBlock(of: $0) } }
    return text.position(ofOffset: offset ?? startOfBlock())
  }
}

extension NodeLocator {
  private mutating func offset(of node: CMarkNode) -> Int? {
    guard let line = firstLine(of: node) else { return nil }
    let column = max(node.startColumn - 1, 0)
    let lineStart = text.offset(ofLine: line)
    guard let block, line > lineInText(block.startLine) else {
      return min(lineStart + column, text.bytes.count)
    }
    // Below the first line of a block cmark's columns forget what comes before the text.
    let bytes = text.bytes.span
    let textStart = bytes.firstIndex(in: lineStart..<bytes.count) { !isIndent($0) }
    let columnInBlock = max(column - block.startColumn + 1, 0)
    return min((textStart ?? bytes.count) + columnInBlock, bytes.count)
  }

  /// The line of a node, which for a link of several lines is that of its first word.
  private func firstLine(of node: CMarkNode) -> Int? {
    let line = node.startLine
    guard line > 0 else { return nil }
    guard node.isLink, let firstWord = node.firstChild?.startLine, firstWord > 0 else {
      return lineInText(line)
    }
    return lineInText(min(firstWord, line))
  }

  /// cmark's number of a line, as `MarkdownText` counts: from 0, without the lines put before the text.
  private func lineInText(_ line: Int) -> Int {
    line - CMarkTree.leadingLines - 1
  }

  private func isIndent(_ byte: UInt8) -> Bool {
    byte.isBlank || byte == UInt8(ascii: ">")
  }

  private mutating func startOfBlock() -> Int {
    guard let block else { return 0 }
    return text.offset(ofLine: lineInText(block.startLine))
  }
}

/// Searches in the bytes of the block.
extension NodeLocator {
  /// The number of bytes that are looked through, so that a block full of what cannot be found does not take for ever.
  private static let longestSearch = 65_536

  /// The next place in the block where the text holds these bytes; the search after it goes on behind them.
  mutating func offsetInBlock(of words: Span<UInt8>) -> Int? {
    guard let block else { return nil }
    if cursor?.block != block {
      cursor = Cursor(block: block, offset: startOfBlock())
    }
    guard let start = cursor?.offset else { return nil }
    let end = min(
      text.offset(ofLine: lineInText(block.endLine) + 1), start + Self.longestSearch)
    guard start < end, let offset = text.bytes.span.firstIndex(of: words, in: start..<end) else {
      return nil
    }
    cursor?.offset = offset + words.count
    return offset
  }

  /// The next place where the text holds these bytes and no backslash escapes the first of them.
  mutating func offsetInBlock(ofUnescaped words: Span<UInt8>) -> Int? {
    while let offset = offsetInBlock(of: words) {
      let last = text.bytes.span.lastIndex(in: 0..<offset) { $0 != UInt8(ascii: "\\") } ?? -1
      let backslashes = offset - 1 - last
      if backslashes.isMultiple(of: 2) { return offset }
    }
    return nil
  }
}
