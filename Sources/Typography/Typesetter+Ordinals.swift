internal import Text

extension UInt8 {
  /// Whether this is a digit of a century; `C`, `D`, `L` and `M` begin too many words.
  fileprivate var isRoman: Bool {
    self == UInt8(ascii: "I") || self == UInt8(ascii: "V") || self == UInt8(ascii: "X")
  }
}

extension Typesetter {
  /// Raises the letters of `1er`, `2e` and the like; returns where they end, or `nil` when there are none.
  ///
  /// `4e-5` is a number to machines, and what has more than four digits an identifier.
  mutating func ordinal(of digits: Range<Int>, in text: Span<UInt8>) -> Int? {
    guard digits.count <= 4, text.byte(at: digits.upperBound).isASCIILetter,
      text[digits.lowerBound] != UInt8(ascii: "0")
    else { return nil }
    let suffixes = suffixes(of: digits, in: text)
    guard let end = endOfSuffix(at: digits.upperBound, in: text, from: suffixes),
      neighbour(at: end, in: text) != .hyphen
    else { return nil }
    raise(digits.upperBound..<end)
    return end
  }

  /// The letters that may stand behind a number: 1 and 2 have their own.
  private func suffixes(of digits: Range<Int>, in text: Span<UInt8>) -> WordList {
    guard digits.count == 1 else { return rulebook.vocabulary.ordinals.others }
    switch text[digits.lowerBound] {
    case UInt8(ascii: "1"): return rulebook.vocabulary.ordinals.first
    case UInt8(ascii: "2"): return rulebook.vocabulary.ordinals.second
    default: return rulebook.vocabulary.ordinals.others
    }
  }

  /// Raises the letter of `XXe`, and of `Ve` before a century or a republic.
  ///
  /// A single digit needs such a word behind it, because « Xe » is also a gas.
  ///
  /// - Returns: where the number ends, or `nil` when there is none.
  mutating func roman(at index: Int, in text: Span<UInt8>) -> Int? {
    let end = endOfRoman(from: index, in: text)
    let isJoined = end > index + 1 && neighbour(before: index, in: text) == .hyphen  // XIXe-XXe
    guard end > index, text.byte(at: end).isASCIILetter, isJoined || beginsWord(index, in: text)
    else { return nil }
    let isFirst = end == index + 1 && text[index] == UInt8(ascii: "I")
    let suffixes =
      isFirst
      ? rulebook.vocabulary.romanOrdinals.first : rulebook.vocabulary.romanOrdinals.others
    guard let letters = endOfSuffix(at: end, in: text, from: suffixes) else { return nil }
    let isCertain = end > index + 1 || isFirst
    guard isCertain || isAge(behind: letters, in: text) else { return nil }
    raise(end..<letters)
    return letters
  }

  private func endOfRoman(from index: Int, in text: Span<UInt8>) -> Int {
    var end = index
    while end < text.count, text[end].isRoman { end += 1 }
    return end
  }

  /// Whether a word for what a single Roman digit counts follows.
  private func isAge(behind end: Int, in text: Span<UInt8>) -> Bool {
    let space = text.space(at: end)
    guard !space.isEmpty else { return false }
    return endOfWord(at: space.upperBound, in: text, from: rulebook.vocabulary.ages) != nil
  }

  /// The end of a suffix from a list, when nothing more of the word comes behind it.
  private func endOfSuffix(at index: Int, in text: Span<UInt8>, from list: WordList) -> Int? {
    let end = text.endOfLetters(from: index, atMost: list.longest)
    guard list.contains(index..<end, of: text) else { return nil }
    switch neighbour(at: end, in: text) {
    case .edge, .space, .closing, .mark, .hyphen, .quote, .dash: return end
    case .stop:
      let next = neighbour(at: end + 1, in: text)
      return next == .letter || next == .digit ? nil : end
    default: return nil
    }
  }
}
