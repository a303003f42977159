extension Typesetter {
  /// `;`, and any number of `!` and `?`: a narrow space before the first.
  mutating func mark(at index: Int) -> Int {
    if text[index] == UInt8(ascii: ";") {
      if endsWord(at: index + 1) { setSpace(.narrow, before: index) }
      return index + 1
    }
    let end = endOfMarks(from: index)
    switch neighbour(at: end) {
    case .edge, .space, .closing, .stop, .mark, .quote, .apostrophe, .dash:
      setSpace(.narrow, before: index)
    default: break
    }
    return end
  }

  /// Whether words end at an index, and no » follows, which may yet get a space.
  private func endsWord(at index: Int) -> Bool {
    switch neighbour(at: index) {
    case .edge: true
    case .space: neighbour(at: space(at: index).upperBound) != .closing
    default: false
    }
  }

  private func endOfMarks(from index: Int) -> Int {
    var end = index + 1
    while byte(at: end) == UInt8(ascii: "!") || byte(at: end) == UInt8(ascii: "?") { end += 1 }
    return end
  }

  /// A wide space before a colon; `::`, `14:30`, `C:\` and `:-)` are no punctuation.
  mutating func colon(at index: Int) -> Int {
    var end = index + 1
    while byte(at: end) == UInt8(ascii: ":") { end += 1 }
    if end == index + 1, endsWord(at: end) { setSpace(.wide, before: index) }
    return end
  }

  private mutating func setSpace(_ wanted: NoBreakSpace, before index: Int) {
    let space = space(before: index)
    if space.isEmpty {
      if mayBeParted(at: index) { insert(wanted, at: index) }
      return
    }
    let previous = neighbour(before: space.lowerBound)
    if previous != .space, previous != .edge, previous != .opening { set(space, to: wanted) }
  }

  /// Whether a mark that is glued to a word is punctuation for certain.
  private func mayBeParted(at index: Int) -> Bool {
    let isColon = text[index] == UInt8(ascii: ":")
    switch neighbour(before: index) {
    case .letter: if isColon, isSingleLetter(endingAt: index) { return false }
    case .digit:
      if text[index] == UInt8(ascii: "!") { return false }  // A factorial.
      if isColon, neighbour(at: index + 2) == .digit { return false }
    case .closing: break
    default: return false
    }
    return isPlainWord(endingAt: index)
  }

  /// `C:` is a drive, `D:` a face.
  private func isSingleLetter(endingAt end: Int) -> Bool {
    guard end > 0, text[end - 1] < 0x80 else { return false }
    switch neighbour(before: end - 1) {
    case .letter, .digit, .apostrophe, .closing, .hyphen: return false
    default: return true
    }
  }

  /// Whether nothing in the word before an index is that of an address, a path or code.
  private func isPlainWord(endingAt end: Int) -> Bool {
    let limit = max(0, end - 64)
    var index = end
    while index > limit {
      index -= 1
      switch text[index] {
      case 0x00...0x20, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""): return true
      case 0xC2, 0xE2: if isBoundary(at: index) { return true }
      case UInt8(ascii: "."):
        guard isEllipsis(endingAt: index + 1) else { return false }
        index -= 2
      case UInt8(ascii: "%"), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
        UInt8(ascii: "-"), UInt8(ascii: ","):
        break
      case let byte: guard byte >= 0x80 || byte.isLetter || byte.isDigit else { return false }
      }
    }
    return limit == 0
  }

  /// Whether the character at an index parts words: a space, or a quotation mark.
  private func isBoundary(at index: Int) -> Bool {
    if neighbour(at: index) == .space || neighbour(at: index) == .opening { return true }
    // » and ”
    return byte(at: index + 1) == 0xBB || byte(at: index + 2) == 0x9D
  }

  private func isEllipsis(endingAt end: Int) -> Bool {
    end >= 3 && text[end - 2] == UInt8(ascii: ".") && text[end - 3] == UInt8(ascii: ".")
      && (end == 3 || text[end - 4] != UInt8(ascii: "."))
  }
}
