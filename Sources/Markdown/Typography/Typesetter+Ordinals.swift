internal import Text

extension UInt8 {
  /// Whether this is a digit of a century; `C`, `D`, `L` and `M` begin too many words.
  fileprivate var isRoman: Bool {
    self == UInt8(ascii: "I") || self == UInt8(ascii: "V") || self == UInt8(ascii: "X")
  }
}

extension Typesetter {
  /// Notes the letters of `1er`, `2e` and the like; returns where they end.
  mutating func ordinal(of digits: Range<Int>) -> Int? {
    guard digits.count <= 4, byte(at: digits.upperBound).isLetter,
      text[digits.lowerBound] != UInt8(ascii: "0")
    else { return nil }
    let isSmall = digits.count == 1 && text[digits.lowerBound] <= UInt8(ascii: "2")
    let isFirst = isSmall && text[digits.lowerBound] == UInt8(ascii: "1")
    let end =
      if isFirst {
        suffix("er ers re res", at: digits.upperBound)
      } else if isSmall {
        suffix("e es nd nds nde ndes", at: digits.upperBound)
      } else {
        suffix("e es", at: digits.upperBound)
      }
    guard let end, neighbour(at: end) != .hyphen else { return nil }
    raise(digits.upperBound..<end)
    return end
  }

  /// Notes the letter of `XXe`, and of `Ve` before a century or a republic.
  mutating func roman(at index: Int) -> Int {
    var end = index + 1
    while byte(at: end).isRoman { end += 1 }
    let isJoined = end > index + 1 && neighbour(before: index) == .hyphen  // XIXe-XXe
    guard byte(at: end).isLetter, isJoined || beginsWord(index) else { return end }
    let isFirst = end == index + 1 && text[index] == UInt8(ascii: "I")
    guard let letters = suffix(isFirst ? "er re" : "e es", at: end) else { return end }
    if end == index + 1, !isFirst {
      let space = space(at: letters)
      guard !space.isEmpty, word(at: space.upperBound, in: .ages) != nil else { return letters }
    }
    raise(end..<letters)
    return letters
  }

  /// The end of one of some suffixes, all shorter than five letters, when nothing of the word comes after.
  private func suffix(_ choices: StaticString, at index: Int) -> Int? {
    var end = index
    while byte(at: end).isLetter, end - index < 5 { end += 1 }
    guard end - index < 5 else { return nil }
    let found = text[index..<end]
    let choices = UnsafeBufferPointer(start: choices.utf8Start, count: choices.utf8CodeUnitCount)
    guard choices.split(separator: UInt8(ascii: " ")).contains(where: { $0.elementsEqual(found) })
    else { return nil }
    switch neighbour(at: end) {
    case .edge, .space, .closing, .mark, .hyphen, .quote, .dash: return end
    case .stop:
      let next = neighbour(at: end + 1)
      return next == .letter || next == .digit ? nil : end
    default: return nil
    }
  }

  private mutating func raise(_ letters: Range<Int>) {
    let offset = output.pointee.count - copied
    raised.append(letters.lowerBound + offset..<letters.upperBound + offset)
  }
}
