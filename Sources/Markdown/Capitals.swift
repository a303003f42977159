internal import Text

extension MarkdownOptions {
  /// Whether texts are searched for an acronym: one word, with two capitals of ASCII in a row.
  public static func isFindable(acronym: String) -> Bool {
    acronym.withSpan { $0.firstCapitals(from: 0) == $0.indices }
  }
}

extension Span<UInt8> {
  /// The first word from an index on that has two capitals in a row, as acronyms have.
  ///
  /// Of the word only what stands behind the index is in the range.
  func firstCapitals(from start: Int) -> Range<Int>? {
    guard let pair = firstPairOfCapitals(from: start) else { return nil }
    var first = pair
    while first > start, let previous = startOfWordCharacter(before: first) { first = previous }
    var end = pair + 2
    while end < count, let next = endOfWordCharacter(at: end) { end = next }
    return first..<end
  }

  private func firstPairOfCapitals(from start: Int) -> Int? {
    var index = indexOfCapital(from: start)
    while index + 1 < count {
      if self[index + 1].isASCIICapital { return index }
      index = indexOfCapital(from: index + 1)
    }
    return nil
  }

  private func indexOfCapital(from start: Int) -> Int {
    firstIndex(from: start) { $0.ascii(in: UInt8(ascii: "A")...UInt8(ascii: "Z")) }
  }

  /// Returns the end of the letter or digit at an index.
  private func endOfWordCharacter(at index: Int) -> Int? {
    let byte = self[index]
    guard byte >= 0x80 else { return byte.isASCIIAlphanumeric ? index + 1 : nil }
    guard byte.beginsForeignLetter else { return nil }
    var end = index + 1
    while end < count, !self[end].beginsScalar { end += 1 }
    return end
  }

  /// Returns the start of the letter or digit before an index.
  private func startOfWordCharacter(before index: Int) -> Int? {
    var start = index - 1
    while start > 0, !self[start].beginsScalar { start -= 1 }
    return endOfWordCharacter(at: start) == index ? start : nil
  }
}

extension UInt8 {
  /// Whether this begins a letter beyond ASCII: C2 and E2 begin spaces, quotes and dashes.
  fileprivate var beginsForeignLetter: Bool { self >= 0xC3 && self != 0xE2 }
}
