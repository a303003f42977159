extension Typesetter {
  /// Replaces three dots by an ellipsis, and looks whether a single one ends an abbreviation.
  mutating func dots(at index: Int, in text: Span<UInt8>) -> Int {
    let end = text.endOfRun(of: UInt8(ascii: "."), from: index + 1)
    switch end - index {
    case 3: if isEllipsis(index..<end, in: text) { replace(index..<end, with: .ellipsis) }
    case 1: abbreviation(endingAt: index, in: text)
    default: break
    }
    return end
  }

  /// Whether three dots are an ellipsis: they end a word, or stand alone.
  ///
  /// `../..`, `...rest`, `a...b` and `/...` belong to machines.
  private func isEllipsis(_ dots: Range<Int>, in text: Span<UInt8>) -> Bool {
    switch neighbour(before: dots.lowerBound, in: text) {
    case .other, .hyphen, .dash: return false
    default: break
    }
    switch neighbour(at: dots.upperBound, in: text) {
    case .edge, .space, .closing, .stop, .mark, .quote, .apostrophe: return true
    default: return false
    }
  }

  /// Replaces hyphens between spaces by a dash: `-` and `--` by a short one, `---` by a long one.
  ///
  /// The spaces around stay: only a reader knows which of two dashes opens an aside.
  mutating func hyphens(at index: Int, in text: Span<UInt8>) -> Int {
    let end = text.endOfRun(of: UInt8(ascii: "-"), from: index + 1)
    let (space, next) = (space(before: index, in: text), text.space(at: end))
    guard end - index <= 3, !space.isEmpty, !next.isEmpty else { return end }
    let previous = neighbour(before: space.lowerBound, in: text)
    let following = neighbour(at: next.upperBound, in: text)
    guard previous != .opening, mayFlank(previous, end - index), following != .closing,
      mayFlank(following, end - index)
    else { return end }
    replace(index..<end, with: end - index == 3 ? .longDash : .shortDash)
    return end
  }

  /// Whether hyphens beside such a character may be a dash; one hyphen next to a digit is a minus.
  private func mayFlank(_ neighbour: Neighbour, _ count: Int) -> Bool {
    switch neighbour {
    case .letter, .opening, .closing, .stop, .mark, .quote, .apostrophe: true
    case .digit: count > 1
    default: false
    }
  }
}
