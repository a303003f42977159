/// The spaces at which no line breaks.
enum NoBreakSpace {
  /// U+00A0.
  case wide
  /// U+202F.
  case narrow

  var literal: StaticString {
    switch self {
    case .wide: "\u{A0}"
    case .narrow: "\u{202F}"
    }
  }
}

extension Typesetter {
  /// The space that ends before an index and is not written yet; empty when there is none.
  func space(before index: Int) -> Range<Int> {
    guard index > copied else { return index..<index }
    let last = text[index - 1]
    if last <= 0x20 { return index - 1..<index }
    guard last & 0xC0 == 0x80 else { return index..<index }
    if index - 2 >= copied, space(at: index - 2).count == 2 { return index - 2..<index }
    if index - 3 >= copied, space(at: index - 3).count == 3 { return index - 3..<index }
    return index..<index
  }

  /// The space that begins at an index; empty when there is none.
  func space(at index: Int) -> Range<Int> {
    let first = byte(at: index)
    switch first {
    case _ where index >= text.count: return index..<index
    case 0x00...0x20: return index..<index + 1
    case 0xC2 where byte(at: index + 1) == 0xA0: return index..<index + 2
    case 0xE2 where byte(at: index + 1) == 0x80 && neighbour(at: index) == .space:
      return index..<index + 3
    default: return index..<index
    }
  }

  /// Writes a space instead of another, unless it is the same.
  mutating func set(_ space: Range<Int>, to wanted: NoBreakSpace) {
    let isSame = wanted.literal.utf8CodeUnitCount == space.count && space.count > 1
    if isSame, text[space.upperBound - 1] == (wanted == .wide ? 0xA0 : 0xAF) { return }
    replace(space, with: wanted.literal, .space)
  }

  /// Keeps the two sides of a plain space on one line; any other space was somebody's choice.
  mutating func keepTogether(at space: Range<Int>) {
    guard space.count == 1 else { return }
    set(space, to: .wide)
  }

  mutating func insert(_ space: NoBreakSpace, at index: Int) {
    replace(index..<index, with: space.literal, .space)
  }
}
