internal import Text

extension Typesetter {
  /// Sets what begins with the byte C2: `«`, `»`, `n°` and `§`.
  mutating func latinSign(at index: Int, in text: Span<UInt8>) -> Int {
    switch text.byte(at: index + 1) {
    case 0xAB: return openingGuillemet(at: index, in: text)
    case 0xBB: return closingGuillemet(at: index, in: text)
    case 0xB0, 0xBA: numero(at: index, in: text)
    case 0xA7:
      let space = text.space(at: index + 2)
      if text.byte(at: space.upperBound).isASCIIDigit { keepTogether(at: space, in: text) }
    default: break
    }
    return min(index + 2, text.count)
  }

  /// Keeps `n° 5` on one line, and gives `n°5` its space; the sign of degrees is the same character.
  private mutating func numero(at index: Int, in text: Span<UInt8>) {
    guard index > settled, text[index - 1] | 0x20 == UInt8(ascii: "n"),
      beginsWord(index - 1, in: text)
    else { return }
    let space = text.space(at: index + 2)
    if !space.isEmpty {
      let next = neighbour(at: space.upperBound, in: text)
      if next == .letter || next == .digit { keepTogether(at: space, in: text) }
    } else if text.byte(at: index + 2).isASCIIDigit {
      insert(.wideSpace, at: index + 2)
    }
  }

  /// Sets a Roman number, or else a word such as « Mme ».
  mutating func word(at index: Int, in text: Span<UInt8>) -> Int {
    roman(at: index, in: text) ?? courtesy(at: index, in: text)
  }

  /// Keeps a word such as « Mme » on the line of the name, which a capital begins; returns where the word ends.
  private mutating func courtesy(at index: Int, in text: Span<UInt8>) -> Int {
    let end = text.endOfLetters(from: index, atMost: table.longestCourtesy)
    let space = text.space(at: end)
    if space.count == 1, text.beginsCapital(at: space.upperBound), beginsWord(index, in: text),
      rulebook.vocabulary.courtesies.contains(index..<end, of: text)
    {
      keepTogether(at: space, in: text)
    }
    return max(end, index + 1)
  }

  /// Keeps `M.` on the line of the name, and `art.` and `p.` on that of the number.
  mutating func abbreviation(endingAt dot: Int, in text: Span<UInt8>) {
    let space = text.space(at: dot + 1)
    guard space.count == 1, dot > settled else { return }
    if isAbbreviation(endingAt: dot, before: space.upperBound, in: text) {
      keepTogether(at: space, in: text)
    }
  }

  /// Whether the word before a dot is an abbreviation that what comes next belongs to.
  ///
  /// At the end of a sentence the same words hold nothing: « un art. La suite ».
  private func isAbbreviation(endingAt dot: Int, before next: Int, in text: Span<UInt8>) -> Bool {
    if text.byte(at: next).isASCIIDigit {
      return endsWord(at: dot, in: text, from: rulebook.vocabulary.numbered)
    }
    return text.beginsCapital(at: next)
      && endsWord(at: dot, in: text, from: rulebook.vocabulary.gentlemen)
      || beginsCode(next, in: text)
        && endsWord(at: dot, in: text, from: rulebook.vocabulary.codeArticles)
  }

  /// Whether a word from a list ends at an index; an elision may stand before it.
  private func endsWord(
    at end: Int, in text: Span<UInt8>, from list: WordList
  ) -> Bool {
    guard list.finals.contains(text[end - 1]) else { return false }
    let limit = max(settled, end - list.longest)
    let start = text.startOfLetters(before: end, notBefore: limit)
    guard list.contains(start..<end, of: text) else { return false }
    return beginsWord(start, in: text) || neighbour(before: start, in: text) == .apostrophe
  }

  /// Whether the article of a code begins at an index: `L. 223-1`, `R. 5`.
  private func beginsCode(_ index: Int, in text: Span<UInt8>) -> Bool {
    let letters = rulebook.vocabulary.codeLetters
    let end = text.endOfLetters(from: index, atMost: letters.longest)
    guard letters.contains(index..<end, of: text) else { return false }
    return text.byte(at: end) == UInt8(ascii: ".") || text.byte(at: end).isASCIIDigit
  }
}
