internal import Text

extension Typesetter {
  /// The space that holds two lines together where a file breaks them, or `nil` where a page may break them too.
  ///
  /// The rules are asked what they make of the end of the line, as of any space: a few words of both lines are set
  /// with a line feed between them, and it is looked what replaces it. So there is one set of rules, and what they
  /// say within a line they say at its end.
  public mutating func spaceHolding(
    _ previous: Span<UInt8>, and next: Span<UInt8>
  ) -> StaticString? {
    guard !previous.isEmpty, !next.isEmpty,
      rulebook.lineEnds.mayHold(previous[previous.count - 1], next[0])
    else { return nil }
    let reach = rulebook.lineEnds.reach
    let end = previous.extracting(last: reach)
    var words = ByteBuffer(capacity: 2 * reach + 1)
    words.append(end)
    words.append(.lineFeed)
    words.append(next.extracting(first: reach))
    return words.withSpan { replacement(at: end.count, in: $0) }
  }

  /// Returns the character that replaces a space, if any does.
  private mutating func replacement(at index: Int, in text: Span<UInt8>) -> StaticString? {
    var ignored = ByteBuffer()
    set(text, before: .other, into: &ignored)
    return replacements.first { $0.range == index..<index + 1 }?.glyph.literal
  }
}
