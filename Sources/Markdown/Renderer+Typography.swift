internal import Text
internal import Typography
import CCMarkGFM

extension Renderer {
  /// Writes words as readers see them.
  ///
  /// - Parameters:
  ///   - text: a text's literal, or a piece of it.
  ///   - node: the text.
  mutating func words(_ text: UnsafeRawBufferPointer, of node: OpaquePointer) {
    guard typesetter.rules != .none, !isBareAddress(node) else {
      plainText.append(text)
      output.appendEscaped(text)
      return
    }
    let start = plainText.count
    set(text, of: node)
    plainText.withSpan { plainText in
      let set = plainText.extracting(start...)
      if typesetter.hasMarkup || !typesetter.raised.isEmpty {
        output.append(escaping: set, raising: typesetter.raised)
      } else {
        output.append(set)
      }
    }
  }

  /// Writes words into the plain text.
  private mutating func set(_ text: UnsafeRawBufferPointer, of node: OpaquePointer) {
    if quotes.block != block { quotes = BlockQuotes(of: block) }
    let literal = literal(of: node)
    let offset = text.baseAddress.flatMap { text in literal.baseAddress.map { text - $0 } } ?? 0
    let end = offset + text.count
    let after =
      end < literal.count
      ? Neighbour(at: end, in: literal.octets.span) : neighbour(after: node, endingWith: text)
    typesetter.set(text.octets.span, before: lastNeighbour, after: after, into: &plainText) {
      quotes.form(at: offset + $0, of: node)
    }
  }

  /// Writes words of an image's alternative text, where nothing can be raised.
  mutating func alternativeWords(of node: OpaquePointer) {
    let start = plainText.count
    let isFirst = openImage?.textOffset == start
    let set = typesetter.rules.set(
      literal(of: node).octets.span, before: isFirst ? .edge : lastNeighbour)
    set.plain.withSpan { plainText.append($0) }
    plainText.withSpan { output.append(escaping: $0.extracting(start...)) }
  }

  /// What was written last in the block.
  private var lastNeighbour: Neighbour {
    guard let last = plainText.last, last != UInt8(ascii: "\n") else { return .edge }
    return plainText.withSpan { Neighbour(before: $0.count, in: $0) }
  }

  /// A line of the file ends here, and one of the page may: unless a rule forbids.
  mutating func softBreak(_ node: OpaquePointer) {
    let previous = words(of: cmark_node_previous(node)).octets.span
    let next = words(of: cmark_node_next(node)).octets.span
    guard let space = typesetter.spaceHolding(previous, and: next) else { return lineBreak("\n") }
    plainText.append(space)
    output.append(space)
  }

  private func words(of node: OpaquePointer?) -> UnsafeRawBufferPointer {
    guard let node, cmark_node_get_type(node) == CMARK_NODE_TEXT else { return bytes(nil) }
    return literal(of: node)
  }
}

extension UnsafeRawBufferPointer {
  /// The bytes as such, whose `span` is what code without pointers takes.
  var octets: UnsafeBufferPointer<UInt8> { assumingMemoryBound(to: UInt8.self) }
}
