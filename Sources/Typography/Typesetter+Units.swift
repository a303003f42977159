internal import Text

extension Typesetter {
  /// The way in which a unit follows a number.
  enum Unit {
    /// Behind a space.
    case spaced
    /// `%` or `€`, right behind.
    case glued
  }

  /// The unit behind a number, if any.
  func unit(behind number: Int, in text: Span<UInt8>) -> Unit? {
    let space = text.space(at: number)
    guard !space.isEmpty else { return isGluedUnit(at: number, in: text) ? .glued : nil }
    let units = rulebook.vocabulary.units
    return endOfWord(at: space.upperBound, in: text, from: units) == nil ? nil : .spaced
  }

  /// Whether a word for what is counted follows a number.
  func isCounted(behind number: Int, in text: Span<UInt8>) -> Bool {
    let space = text.space(at: number)
    guard !space.isEmpty else { return false }
    return endOfWord(at: space.upperBound, in: text, from: rulebook.vocabulary.counted) != nil
  }

  /// Whether `%` or the like stands right behind a number and ends it: in `a%20b` it does not.
  private func isGluedUnit(at index: Int, in text: Span<UInt8>) -> Bool {
    guard let end = rulebook.vocabulary.gluedUnits.endOfMatch(at: index, in: text) else {
      return false
    }
    switch neighbour(at: end, in: text) {
    case .edge, .space, .closing, .stop, .mark, .quote: return true
    default: return false
    }
  }

  /// Keeps a number and its unit on one line, and the minutes of `8 h 30` as well.
  mutating func keepUnit(behind number: Int, in text: Span<UInt8>) {
    let space = text.space(at: number)
    guard !space.isEmpty,
      let end = endOfWord(at: space.upperBound, in: text, from: rulebook.vocabulary.units)
    else { return }
    keepTogether(at: space, in: text)
    let minutes = text.space(at: end)
    guard !minutes.isEmpty, rulebook.vocabulary.hours.contains(space.upperBound..<end, of: text),
      text.endOfDigits(from: minutes.upperBound) == minutes.upperBound + 2
    else { return }
    keepTogether(at: minutes, in: text)
  }
}
