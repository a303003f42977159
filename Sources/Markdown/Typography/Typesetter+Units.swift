extension Typesetter {
  /// How a unit follows a number.
  enum Unit {
    /// Behind a space.
    case spaced
    /// `%` or `€`, right behind.
    case glued
  }

  /// The unit behind a number, if any.
  func unit(behind number: Int) -> Unit? {
    let space = space(at: number)
    if space.isEmpty { return isGluedSign(at: number) ? .glued : nil }
    return word(at: space.upperBound, in: .units) == nil ? nil : .spaced
  }

  /// Whether a word for what is counted follows a number.
  func isCounted(behind number: Int) -> Bool {
    let space = space(at: number)
    return !space.isEmpty && word(at: space.upperBound, in: .counted) != nil
  }

  private func isGluedSign(at index: Int) -> Bool {
    let isPercent = byte(at: index) == UInt8(ascii: "%")
    let isEuro =
      byte(at: index) == 0xE2 && neighbour(at: index) == .closing
      && byte(at: index + 1) == 0x82
    guard isPercent || isEuro else { return false }
    switch neighbour(at: index + (isPercent ? 1 : 3)) {
    case .edge, .space, .closing, .stop, .mark, .quote: return true
    default: return false
    }
  }

  /// Keeps a number and its unit on one line, and so the hours and minutes of `8 h 30`.
  mutating func keepUnit(behind number: Int) {
    let space = space(at: number)
    guard !space.isEmpty, let end = word(at: space.upperBound, in: .units) else { return }
    keepTogether(at: space)
    guard end == space.upperBound + 1, text[end - 1] == UInt8(ascii: "h"),
      case let minutes = self.space(at: end), !minutes.isEmpty,
      endOfDigits(from: minutes.upperBound) == minutes.upperBound + 2
    else { return }
    keepTogether(at: minutes)
  }

  /// The end of the word that begins at an index, if it is one of a list.
  func word(at index: Int, in words: WordList) -> Int? {
    var end = index
    while end < text.count, end - index <= WordList.longest, text[end].isPartOfUnit { end += 1 }
    guard end > index, words.contains(UnsafeRawBufferPointer(rebasing: text[index..<end])) else {
      return nil
    }
    switch neighbour(at: end) {
    case .letter, .digit, .apostrophe, .hyphen: return nil
    default: return end
    }
  }
}

extension UInt8 {
  /// Letters, the signs of money, degrees and per cent; beyond ASCII all but spaces and quotes.
  fileprivate var isPartOfUnit: Bool {
    isLetter || self >= 0x80 || self == UInt8(ascii: "%") || self == UInt8(ascii: "$")
      || self == UInt8(ascii: "/")
  }
}
