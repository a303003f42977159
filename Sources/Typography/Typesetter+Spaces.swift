internal import Text

extension Typesetter {
  /// The space that ends before an index; empty when there is none that may still be replaced.
  func space(before index: Int, in text: Span<UInt8>) -> Range<Int> {
    guard index > settled else { return index..<index }
    let last = text[index - 1]
    if last <= 0x20 { return index - 1..<index }
    guard !last.beginsScalar else { return index..<index }
    if index - 2 >= settled, text.space(at: index - 2).count == 2 { return index - 2..<index }
    if index - 3 >= settled, text.space(at: index - 3).count == 3 { return index - 3..<index }
    return index..<index
  }

  /// Replaces a space by another, unless it is the same.
  mutating func set(_ space: Range<Int>, to wanted: Glyph, in text: Span<UInt8>) {
    guard !text.holds(wanted.literal, at: space.lowerBound) else { return }
    replace(space, with: wanted)
  }

  /// Keeps the two sides of a plain space on one line; any other space was somebody's choice.
  mutating func keepTogether(at space: Range<Int>, in text: Span<UInt8>) {
    guard space.count == 1 else { return }
    replace(space, with: .wideSpace)
  }
}
