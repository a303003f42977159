internal import Text
import CCMarkGFM

extension Renderer {
  /// Writes words as readers see them.
  ///
  /// - Parameters:
  ///   - text: a text's literal, or a piece of it.
  ///   - node: the text.
  mutating func words(_ text: UnsafeRawBufferPointer, of node: OpaquePointer) {
    guard typography != .none, !isBareAddress(node) else {
      plainText.append(text)
      output.appendEscaped(text)
      return
    }
    let start = plainText.count
    let (raised, hasMarkup) = set(text, of: node, before: lastNeighbour)
    let set = plainText.bytes(from: start)
    if hasMarkup || !raised.isEmpty {
      output.appendEscaped(set, from: start, raising: raised)
    } else {
      output.append(set)
    }
  }

  /// Writes words of an image's alternative text, where nothing can be raised.
  mutating func alternativeWords(of node: OpaquePointer) {
    let start = plainText.count
    let isFirst = openImage?.textOffset == start
    let set = typography.set(literal(of: node), before: isFirst ? .edge : lastNeighbour)
    set.plain.withBytes { plainText.append($0) }
    output.appendEscaped(plainText.bytes(from: start))
  }

  /// Writes words into the plain text; returns what is to be raised, as offsets in it, and whether
  /// there is something to escape.
  private mutating func set(
    _ text: UnsafeRawBufferPointer, of node: OpaquePointer, before: Neighbour
  ) -> ([Range<Int>], hasMarkup: Bool) {
    if quotes.block != block { quotes = QuoteSigns(of: block) }
    let literal = literal(of: node)
    let offset = text.baseAddress.flatMap { text in literal.baseAddress.map { text - $0 } } ?? 0
    let end = offset + text.count
    let after =
      end < literal.count
      ? Neighbour(at: end, in: literal) : neighbour(after: node, endingWith: text)
    let place = TextPlace(node: node, offset: offset)
    let rules = typography
    return withUnsafeMutablePointer(to: &plainText) { output in
      withUnsafeMutablePointer(to: &quotes) { quotes in
        var typesetter = Typesetter(
          text, rules: rules, before: before, after: after, place: place, quotes: quotes,
          into: output)
        typesetter.run()
        return (typesetter.raised, typesetter.hasMarkup)
      }
    }
  }

  /// What was written last in the block.
  private var lastNeighbour: Neighbour {
    let written = plainText.bytes(from: 0)
    guard let last = written.last, last != UInt8(ascii: "\n") else { return .edge }
    return Neighbour(before: written.count, in: written)
  }
}

extension Renderer {
  /// A line of the source ends here, and one of the page may: unless a rule forbids.
  mutating func softBreak(_ node: OpaquePointer) {
    let (previous, next) = (words(of: cmark_node_previous(node)), words(of: cmark_node_next(node)))
    guard typography == .french, mayHold(previous, next) else { return lineBreak("\n") }
    var words = ByteBuffer(capacity: 64)
    words.append(UnsafeRawBufferPointer(rebasing: previous.suffix(24)))
    words.append("\n")
    words.append(UnsafeRawBufferPointer(rebasing: next.prefix(24)))
    let set = words.withBytes { typography.set($0, before: .other) }
    let breaks = set.plain.withBytes { $0.contains(UInt8(ascii: "\n")) }
    guard !breaks else { return lineBreak("\n") }
    let space = isNarrow(previous, next) ? NoBreakSpace.narrow : .wide
    plainText.append(space.literal)
    output.append(space.literal)
  }

  private func words(of node: OpaquePointer?) -> UnsafeRawBufferPointer {
    guard let node, cmark_node_get_type(node) == CMARK_NODE_TEXT else { return bytes(nil) }
    return literal(of: node)
  }

  /// Whether a rule may concern the space between two pieces of text, by the bytes beside it.
  private func mayHold(_ previous: UnsafeRawBufferPointer, _ next: UnsafeRawBufferPointer) -> Bool {
    guard let last = previous.last, let first = next.first else { return false }
    switch (last, first) {
    case (UInt8(ascii: "."), _), (0xA7, _), (0xAB, _), (0xB0, _), (0xBA, _): return true
    case (_, UInt8(ascii: "!")), (_, UInt8(ascii: ":")), (_, UInt8(ascii: ";")): return true
    case (_, UInt8(ascii: "?")), (_, 0xC2): return true
    case (UInt8(ascii: "e"), UInt8(ascii: "A")...UInt8(ascii: "Z")),
      (UInt8(ascii: "r"), UInt8(ascii: "A")...UInt8(ascii: "Z")),
      (UInt8(ascii: "s"), UInt8(ascii: "A")...UInt8(ascii: "Z")):
      return true
    default: return last.isDigit
    }
  }

  private func isNarrow(_ previous: UnsafeRawBufferPointer, _ next: UnsafeRawBufferPointer) -> Bool
  {
    if previous.last == 0xAB { return true }
    if let last = previous.last, let first = next.first, last.isDigit, first.isDigit { return true }
    return next.first.map { "!;?".utf8.contains($0) || $0 == 0xC2 } ?? false
  }
}
