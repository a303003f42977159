extension Typesetter {
  /// A number: its thousands, its ordinal, its unit.
  mutating func number(at index: Int) -> Int {
    let end = endOfDigits(from: index)
    guard beginsWord(index) else {
      keepUnit(behind: end)
      return end
    }
    if let end = ordinal(of: index..<end) { return end }
    if let grouped = endOfGroups(index..<end) { return groupWritten(index..<end, to: grouped) }
    let decimals = endOfDecimals(from: end)
    let unit = unit(behind: decimals)
    if unit != nil || isCounted(behind: decimals) { group(index..<end) }
    if unit == .glued { insert(.wide, at: decimals) }
    keepUnit(behind: decimals)
    return decimals
  }

  /// Whether a number or a word that begins here is whole; `-5` is, `a-5` and `1.5` are not.
  func beginsWord(_ index: Int) -> Bool {
    switch neighbour(before: index) {
    case .edge, .space, .opening, .quote: return true
    case .hyphen where index > copied:
      let before = neighbour(before: index - 1)
      return before == .space || before == .edge
    default: return false
    }
  }

  func endOfDigits(from index: Int) -> Int {
    var end = index
    while byte(at: end).isDigit { end += 1 }
    return end
  }

  private func endOfDecimals(from end: Int) -> Int {
    let separator = byte(at: end)
    guard separator == UInt8(ascii: ",") || separator == UInt8(ascii: ".") else { return end }
    let decimals = endOfDigits(from: end + 1)
    return decimals == end + 1 ? end : decimals
  }

  /// Sets narrow spaces in a number of five digits and more.
  ///
  /// Only before a unit or a word for what is counted: other long numbers name things.
  private mutating func group(_ digits: Range<Int>) {
    guard (5...15).contains(digits.count), text[digits.lowerBound] != UInt8(ascii: "0") else {
      return
    }
    let first = digits.lowerBound + (digits.count - 1) % 3 + 1
    for index in stride(from: first, to: digits.upperBound, by: 3) { insert(.narrow, at: index) }
  }

  /// The end of a number that its author grouped by threes, such as `10 000`.
  private func endOfGroups(_ first: Range<Int>) -> Int? {
    guard first.count <= 3, text[first.lowerBound] != UInt8(ascii: "0"),
      !isPartOfSeries(first.lowerBound)
    else { return nil }
    var end = first.upperBound
    while case let space = space(at: end), !space.isEmpty,
      endOfDigits(from: space.upperBound) > space.upperBound
    {
      guard endOfDigits(from: space.upperBound) == space.upperBound + 3 else { return nil }
      end = space.upperBound + 3
    }
    let isWhole = neighbour(at: end) != .letter && neighbour(at: end) != .other
    return end > first.upperBound && isWhole ? end : nil
  }

  /// Whether another number stands before, as in `01 23 456`.
  private func isPartOfSeries(_ index: Int) -> Bool {
    let space = space(before: index)
    return !space.isEmpty && neighbour(before: space.lowerBound) == .digit
  }

  private mutating func groupWritten(_ first: Range<Int>, to end: Int) -> Int {
    var index = first.upperBound
    while index < end {
      let space = space(at: index)
      set(space, to: .narrow)
      index = space.upperBound + 3
    }
    let decimals = endOfDecimals(from: end)
    if unit(behind: decimals) == .glued { insert(.wide, at: decimals) }
    keepUnit(behind: decimals)
    return decimals
  }
}
