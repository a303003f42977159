internal import Text

extension Typesetter {
  /// Sets a number: its ordinal, or else its thousands and its unit.
  ///
  /// A number that is part of a word, such as a code, keeps its form and is only held by a unit behind it.
  mutating func number(at index: Int, in text: Span<UInt8>) -> Int {
    let end = text.endOfDigits(from: index)
    guard beginsWord(index, in: text) else {
      keepUnit(behind: end, in: text)
      return end
    }
    let digits = index..<end
    if let end = ordinal(of: digits, in: text) { return end }
    if let grouped = endOfGroups(digits, in: text) {
      return setGroups(behind: digits, to: grouped, in: text)
    }
    let decimals = text.endOfDecimals(from: end)
    let unit = unit(behind: decimals, in: text)
    if unit != nil || isCounted(behind: decimals, in: text) { group(digits, in: text) }
    return finishNumber(endingAt: decimals, unit, in: text)
  }

  /// Parts a number from its unit by a space that does not break, and returns where the number ends.
  private mutating func finishNumber(
    endingAt end: Int, _ unit: Unit?, in text: Span<UInt8>
  ) -> Int {
    if unit == .glued { insert(.wideSpace, at: end) }
    keepUnit(behind: end, in: text)
    return end
  }

  /// Sets narrow spaces between the thousands of a number of five digits and more.
  ///
  /// It is called only before a unit or a word for what is counted. Other long numbers are postcodes, files or
  /// telephones, and a space would make them wrong; so would one in a number that begins with 0. Four digits may be a
  /// year.
  private mutating func group(_ digits: Range<Int>, in text: Span<UInt8>) {
    guard (5...15).contains(digits.count), text[digits.lowerBound] != UInt8(ascii: "0") else {
      return
    }
    let first = digits.lowerBound + (digits.count - 1) % 3 + 1
    for index in stride(from: first, to: digits.upperBound, by: 3) {
      insert(.narrowSpace, at: index)
    }
  }

  /// The end of a number that its author grouped by threes, such as `10 000`; `nil` when it is not grouped so.
  ///
  /// A telephone number is a series of groups too: one group that has not three digits spoils all.
  private func endOfGroups(_ first: Range<Int>, in text: Span<UInt8>) -> Int? {
    guard first.count <= 3, text[first.lowerBound] != UInt8(ascii: "0"),
      !isPartOfSeries(first.lowerBound, in: text)
    else { return nil }
    var end = first.upperBound
    while case let space = text.space(at: end), !space.isEmpty,
      case let digits = text.endOfDigits(from: space.upperBound), digits > space.upperBound
    {
      guard digits == space.upperBound + 3 else { return nil }
      end = digits
    }
    let next = neighbour(at: end, in: text)
    return end > first.upperBound && next != .letter && next != .other ? end : nil
  }

  /// Whether another number stands before, as in `01 23 456`.
  private func isPartOfSeries(_ index: Int, in text: Span<UInt8>) -> Bool {
    let space = space(before: index, in: text)
    return !space.isEmpty && neighbour(before: space.lowerBound, in: text) == .digit
  }

  private mutating func setGroups(
    behind first: Range<Int>, to end: Int, in text: Span<UInt8>
  ) -> Int {
    var index = first.upperBound
    while index < end {
      let space = text.space(at: index)
      set(space, to: .narrowSpace, in: text)
      index = space.upperBound + 3
    }
    let decimals = text.endOfDecimals(from: end)
    return finishNumber(endingAt: decimals, unit(behind: decimals, in: text), in: text)
  }
}
