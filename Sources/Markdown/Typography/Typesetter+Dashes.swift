extension Typesetter {
  /// Three dots are an ellipsis; one may end an abbreviation.
  mutating func dots(at index: Int) -> Int {
    var end = index + 1
    while byte(at: end) == UInt8(ascii: ".") { end += 1 }
    switch end - index {
    case 3: if isEllipsis(index..<end) { replace(index..<end, with: "…", .closing) }
    case 1: if rules == .french { abbreviation(endingAt: index) }
    default: break
    }
    return end
  }

  /// `../..`, `...rest`, `a...b` and `/...` belong to machines.
  private func isEllipsis(_ dots: Range<Int>) -> Bool {
    switch neighbour(before: dots.lowerBound) {
    case .other, .hyphen, .dash: return false
    default: break
    }
    switch neighbour(at: dots.upperBound) {
    case .edge, .space, .closing, .stop, .mark, .quote, .apostrophe: return true
    default: return false
    }
  }

  /// Hyphens between spaces are a dash: `-` and `--` a short one, `---` a long one.
  mutating func hyphens(at index: Int) -> Int {
    var end = index + 1
    while byte(at: end) == UInt8(ascii: "-") { end += 1 }
    let (space, next) = (space(before: index), space(at: end))
    guard end - index <= 3, !space.isEmpty, !next.isEmpty else { return end }
    let sides = (neighbour(before: space.lowerBound), neighbour(at: next.upperBound))
    guard sides.0 != .opening, mayFlank(sides.0, end - index), sides.1 != .closing,
      mayFlank(sides.1, end - index)
    else { return end }
    replace(index..<end, with: end - index == 3 ? "—" : "–", .dash)
    return end
  }

  /// Whether a dash may stand beside; next to a digit, one hyphen is a minus.
  private func mayFlank(_ neighbour: Neighbour, _ count: Int) -> Bool {
    switch neighbour {
    case .letter, .opening, .closing, .stop, .mark, .quote, .apostrophe: true
    case .digit: count > 1
    default: false
    }
  }
}
