extension Typesetter {
  /// `«`, `»`, `n°`, `§`: what begins with the byte C2.
  mutating func sign(at index: Int) -> Int {
    switch byte(at: index + 1) {
    case 0xAB: return openingGuillemet(at: index)
    case 0xBB: return closingGuillemet(at: index)
    case 0xB0, 0xBA: numero(at: index)
    case 0xA7:
      let space = space(at: index + 2)
      if byte(at: space.upperBound).isDigit { keepTogether(at: space) }
    default: break
    }
    return min(index + 2, text.count)
  }

  /// `n° 5`, on one line; `n°5` gets its space.
  private mutating func numero(at index: Int) {
    guard index > copied, text[index - 1] | 0x20 == UInt8(ascii: "n"), beginsWord(index - 1) else {
      return
    }
    let space = space(at: index + 2)
    if !space.isEmpty {
      let next = neighbour(at: space.upperBound)
      if next == .letter || next == .digit { keepTogether(at: space) }
    } else if byte(at: index + 2).isDigit {
      insert(.wide, at: index + 2)
    }
  }

  /// « Mme », « Dr » and the like stay on the line of the name.
  mutating func courtesy(at index: Int) -> Int {
    var end = index + 1
    while byte(at: end).isLetter, end - index < 6 { end += 1 }
    let space = space(at: end)
    guard space.count == 1, beginsCapital(space.upperBound), beginsWord(index),
      WordList.courtesies.contains(UnsafeRawBufferPointer(rebasing: text[index..<end]))
    else { return end }
    keepTogether(at: space)
    return end
  }

  /// `M.` stays on the line of the name, `art.` and `p.` on that of the number.
  mutating func abbreviation(endingAt dot: Int) {
    let space = space(at: dot + 1)
    guard space.count == 1, dot > copied, text[dot - 1].isLetter else { return }
    let isNumbered = byte(at: space.upperBound).isDigit
    let mayBeNamed = text[dot - 1] == UInt8(ascii: "M") || text[dot - 1] == UInt8(ascii: "t")
    guard isNumbered || mayBeNamed && beginsCapital(space.upperBound) else { return }
    var start = dot
    while start > copied, dot - start < 5, text[start - 1].isLetter { start -= 1 }
    let word = UnsafeRawBufferPointer(rebasing: text[start..<dot])
    guard beginsWord(start) || neighbour(before: start) == .apostrophe else { return }
    if isNumbered ? WordList.numbered.contains(word) : WordList.gentlemen.contains(word) {
      keepTogether(at: space)
    } else if !isNumbered, word.elementsEqual("art".utf8), beginsCode(space.upperBound) {
      keepTogether(at: space)
    }
  }

  /// The article of a French code: `L. 223-1`, `R. 5`.
  private func beginsCode(_ index: Int) -> Bool {
    guard "LRD".utf8.contains(byte(at: index)) else { return false }
    let next = byte(at: index + 1)
    return next == UInt8(ascii: ".") || next.isDigit
  }

  private func beginsCapital(_ index: Int) -> Bool {
    let first = byte(at: index)
    if first == 0xC3 { return (0x80...0x9E).contains(byte(at: index + 1)) }
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
  }
}
