internal import Text

extension Typesetter {
  /// Sets the narrow space before `;`, and before the first of any number of `!` and `?`.
  mutating func mark(at index: Int, in text: Span<UInt8>) -> Int {
    if text[index] == UInt8(ascii: ";") {
      if endsWord(at: index + 1, in: text) { setSpace(.narrowSpace, before: index, in: text) }
      return index + 1
    }
    let end = endOfMarks(from: index, in: text)
    switch neighbour(at: end, in: text) {
    case .edge, .space, .closing, .stop, .mark, .quote, .apostrophe, .dash:
      setSpace(.narrowSpace, before: index, in: text)
    default: break
    }
    return end
  }

  /// Whether words end at an index, and no » follows, which may yet get a space.
  private func endsWord(at index: Int, in text: Span<UInt8>) -> Bool {
    switch neighbour(at: index, in: text) {
    case .edge: true
    case .space: neighbour(at: text.space(at: index).upperBound, in: text) != .closing
    default: false
    }
  }

  /// The end of a run of `!` and `?` in any order.
  private func endOfMarks(from index: Int, in text: Span<UInt8>) -> Int {
    var end = index + 1
    while end < text.count, text[end] == UInt8(ascii: "!") || text[end] == UInt8(ascii: "?") {
      end += 1
    }
    return end
  }

  /// Sets the wide space before a colon that ends a word.
  ///
  /// In `::`, `14:30`, `C:\` and `:-)` it does not, and is no punctuation.
  mutating func colon(at index: Int, in text: Span<UInt8>) -> Int {
    let end = text.endOfRun(of: UInt8(ascii: ":"), from: index + 1)
    if end == index + 1, endsWord(at: end, in: text) {
      setSpace(.wideSpace, before: index, in: text)
    }
    return end
  }

  /// Replaces the space before a mark; where there is none, inserts it behind what is a word for certain.
  private mutating func setSpace(_ wanted: Glyph, before index: Int, in text: Span<UInt8>) {
    let space = space(before: index, in: text)
    if space.isEmpty {
      if mayBeParted(at: index, in: text) { insert(wanted, at: index) }
      return
    }
    let previous = neighbour(before: space.lowerBound, in: text)
    if previous != .space, previous != .edge, previous != .opening {
      set(space, to: wanted, in: text)
    }
  }

  /// Whether a mark that is glued to a word is punctuation for certain.
  private func mayBeParted(at index: Int, in text: Span<UInt8>) -> Bool {
    let isColon = text[index] == UInt8(ascii: ":")
    switch neighbour(before: index, in: text) {
    case .letter: if isColon, isSingleLetter(endingAt: index, in: text) { return false }
    case .digit:
      if text[index] == UInt8(ascii: "!") { return false }  // A factorial.
      if isColon, neighbour(at: index + 2, in: text) == .digit { return false }
    case .closing: break
    default: return false
    }
    return isPlainWord(endingAt: index, in: text)
  }

  /// Whether a word of a single letter ends at an index: `C:` is a drive, `D:` a face.
  private func isSingleLetter(endingAt end: Int, in text: Span<UInt8>) -> Bool {
    guard end > 0, text[end - 1] < 0x80 else { return false }
    switch neighbour(before: end - 1, in: text) {
    case .letter, .digit, .apostrophe, .closing, .hyphen: return false
    default: return true
    }
  }

  /// Whether the word before an index has nothing of an address, a path or code.
  ///
  /// Only 64 bytes are looked at: a longer word is no word, and a text without spaces would take the square of its
  /// length.
  private func isPlainWord(endingAt end: Int, in text: Span<UInt8>) -> Bool {
    let limit = max(0, end - 64)
    var index = end
    while index > limit {
      index -= 1
      switch text[index] {
      case 0x00...0x20, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""): return true
      case 0xC2, 0xE2: if isBoundary(at: index, in: text) { return true }
      case UInt8(ascii: "."):
        guard isEllipsis(endingAt: index + 1, in: text) else { return false }
        index -= 2
      case UInt8(ascii: "%"), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
        UInt8(ascii: "-"), UInt8(ascii: ","):
        break
      case let byte: guard byte >= 0x80 || byte.isASCIIAlphanumeric else { return false }
      }
    }
    return limit == 0
  }

  /// Whether the character at an index parts words: a space, or a quotation mark.
  private func isBoundary(at index: Int, in text: Span<UInt8>) -> Bool {
    let neighbour = neighbour(at: index, in: text)
    if neighbour == .space || neighbour == .opening { return true }
    // » and ”
    return text.byte(at: index + 1) == 0xBB || text.byte(at: index + 2) == 0x9D
  }

  /// Whether three dots and no more end at an index, which may be followed by a mark.
  private func isEllipsis(endingAt end: Int, in text: Span<UInt8>) -> Bool {
    end >= 3 && text[end - 2] == UInt8(ascii: ".") && text[end - 3] == UInt8(ascii: ".")
      && (end == 3 || text[end - 4] != UInt8(ascii: "."))
  }
}
