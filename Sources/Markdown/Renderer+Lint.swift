internal import Text
import CCMarkGFM

extension Renderer {
  /// Tells of what cmark swallows, or leaves as it is because it could not be meant.
  ///
  /// Most texts hold none of the few bytes by which it shows, and are not walked again.
  mutating func lint(_ tree: borrowing CMarkTree) {
    let (hasCall, hasAsterisk, hasLink) = plainText.withBytes {
      ($0.offsetOfFootnoteMark(in: $0.indices) != nil, $0.holdsAsterisk, $0.holdsLink)
    }
    if hasCall { forEachText(of: tree) { $0.reportUndefinedCalls(in: literal(of: $1)) } }
    if hasAsterisk { reportStrayMarks(of: tree) }
    if hasLink {
      forEachText(of: tree) {
        $0.reportBrokenLinks(in: literal(of: $1))
        $0.reportBrokenLink(endingWith: $1)
      }
    }
    reportUnusedReferences()
    if problems.count > 1 {
      problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    }
  }

  /// Each kind of problem has a walk of its own, for each looks through the source from the start.
  private mutating func forEachText(
    of tree: borrowing CMarkTree, _ body: (inout Renderer, OpaquePointer) -> Void
  ) {
    cursor = nil
    forEachNode(in: tree.root) { node, type, _ in
      switch type {
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING, types.tableCell: block = node
      case CMARK_NODE_TEXT: body(&self, node)
      default: break
      }
    }
  }

  private mutating func reportStrayMarks(of tree: borrowing CMarkTree) {
    var marks = StrayMarks()
    forEachText(of: tree) { renderer, node in
      if let stray = marks.take(node, in: renderer.block) { renderer.reportStrayMark(stray) }
    }
  }

  private mutating func reportStrayMark(_ stray: StrayMarks.Mark) {
    guard let offset = offsetInBlock(ofUnescaped: stray.words[...]) else { return }
    let mark = String(repeating: "*", count: stray.length)
    report(.strayMark(mark), at: source.position(ofOffset: offset))
  }

  /// Tells of `[words][label]` and `[words](not an address)`, which cmark leaves as they are.
  private mutating func reportBrokenLinks(in text: UnsafeRawBufferPointer) {
    var rest = text.indices
    while let link = text.firstBrokenLink(in: rest) {
      rest = link.upperBound..<text.count
      guard let offset = offsetInBlock(ofUnescaped: text[link]) else { return }
      let written = String(decoding: text[link], as: UTF8.self)
      report(.brokenLink(written), at: source.position(ofOffset: offset))
    }
  }

  /// Tells of `[words](https://… …)` and `[words] (https://…)`, where cmark sees a bare address.
  private mutating func reportBrokenLink(endingWith node: OpaquePointer) {
    let text = literal(of: node)
    guard text.last == UInt8(ascii: "("), let next = cmark_node_next(node),
      cmark_node_get_type(next) == CMARK_NODE_LINK,
      let start = text.startOfBrokenLink, let offset = offsetInBlock(ofUnescaped: text[start...])
    else { return }
    let words = String(decoding: text[start...], as: UTF8.self)
    let address = string(cmark_node_get_url(next))
    report(.brokenLink(words + address), at: source.position(ofOffset: offset))
  }

  /// Tells of each `[label]: address` that is neither shown nor used.
  private mutating func reportUnusedReferences() {
    let unused = plainText.withBytes { References(in: source.text).unused(butShownIn: $0) }
    for reference in unused {
      report(
        .unusedReference(label: reference.label), at: source.position(ofOffset: reference.offset))
    }
  }
}

extension UnsafeRawBufferPointer {
  fileprivate var holdsAsterisk: Bool { firstOffset(of: UInt8(ascii: "*"), in: indices) != nil }

  /// Whether brackets end somewhere as those of a link do, before `[`, `(` or a space and `(`.
  fileprivate var holdsLink: Bool {
    var rest = indices
    while let end = firstOffset(of: UInt8(ascii: "]"), in: rest), end + 1 < count {
      rest = end + 1..<count
      let isSpaced = self[end + 1] == UInt8(ascii: " ") && end + 2 < count
      let next = self[isSpaced ? end + 2 : end + 1]
      if next == UInt8(ascii: "(") || next == UInt8(ascii: "[") && !isSpaced { return true }
    }
    return false
  }

  /// The first pair of brackets that is followed by another pair, or by parentheses.
  fileprivate func firstBrokenLink(in range: Range<Int>) -> Range<Int>? {
    var rest = range
    while let middle = firstOffset(of: UInt8(ascii: "]"), in: rest), middle + 1 < range.upperBound {
      rest = middle + 1..<range.upperBound
      guard let closing = closing(for: self[middle + 1]) else { continue }
      let before = self[Swift.max(range.lowerBound, middle - longestPart)..<middle]
      let behind = middle + 2..<Swift.min(range.upperBound, middle + longestPart)
      guard let start = before.lastIndex(of: UInt8(ascii: "[")),
        start + 1 < middle, self[start + 1] != UInt8(ascii: "^"),
        !behind.isEmpty, let end = firstOffset(of: closing, in: behind), end > middle + 2
      else { continue }
      return start..<end + 1
    }
    return nil
  }

  /// Where the brackets begin that end this text together with an opening parenthesis.
  fileprivate var startOfBrokenLink: Int? {
    let end = self[..<(count - 1)].last == UInt8(ascii: " ") ? count - 2 : count - 1
    guard end > 0, self[end - 1] == UInt8(ascii: "]") else { return nil }
    return self[Swift.max(0, end - longestPart)..<end].lastIndex(of: UInt8(ascii: "["))
  }

  private func closing(for opening: UInt8) -> UInt8? {
    switch opening {
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }
}

/// How far the ends of a link are looked for: no label and no address that was meant is longer.
private let longestPart = 1_000
