internal import Text

/// Searches in a part of a text; all indices count from the start of the span, not of the part.
extension Span<UInt8> {
  /// The first such byte in a range.
  @inline(__always)
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    let index = extracting(..<range.upperBound).firstIndex(of: byte, from: range.lowerBound)
    return index < range.upperBound ? index : nil
  }

  /// Returns the first index of other bytes within a range.
  func firstIndex(of pattern: Span<UInt8>, in range: Range<Int>) -> Int? {
    guard !pattern.isEmpty else { return nil }
    var rest = range
    while let index = firstIndex(of: pattern[0], in: rest),
      index + pattern.count <= range.upperBound
    {
      if holds(pattern, at: index) { return index }
      rest = index + 1..<range.upperBound
    }
    return nil
  }

  /// The index of the first byte in a range that satisfies a condition.
  @inline(__always)
  func firstIndex(in range: Range<Int>, where condition: (UInt8) -> Bool) -> Int? {
    for index in range where condition(self[index]) { return index }
    return nil
  }

  /// The index of the last byte in a range that satisfies a condition.
  @inline(__always)
  func lastIndex(in range: Range<Int>, where condition: (UInt8) -> Bool) -> Int? {
    var index = range.upperBound
    while index > range.lowerBound {
      index -= 1
      if condition(self[index]) { return index }
    }
    return nil
  }

  @inline(__always)
  func allSatisfy(in range: Range<Int>, _ condition: (UInt8) -> Bool) -> Bool {
    firstIndex(in: range) { !condition($0) } == nil
  }

  /// Returns a range without the spaces at both its ends; spaces and control characters are one here.
  func withoutSpacesAround(_ range: Range<Int>) -> Range<Int> {
    let start = firstIndex(in: range) { $0 > 0x20 } ?? range.upperBound
    let end = lastIndex(in: start..<range.upperBound) { $0 > 0x20 }
    return start..<(end.map { $0 + 1 } ?? start)
  }

  /// Whether other bytes are the last of these.
  func ends(with pattern: Span<UInt8>) -> Bool {
    pattern.count <= count && holds(pattern, at: count - pattern.count)
  }
}

extension Span<UInt8> {
  /// The text of a range; what is no UTF-8 becomes U+FFFD.
  func string(_ range: Range<Int>) -> String { String(decoding: extracting(range)) }

  /// The whole text; what is no UTF-8 becomes U+FFFD.
  var string: String { String(decoding: self) }

  /// Finds `[^`, by which footnotes and their calls begin.
  func firstFootnoteMark(in range: Range<Int>) -> Int? {
    var rest = range
    while let index = firstIndex(of: UInt8(ascii: "["), in: rest) {
      rest = index + 1..<range.upperBound
      if rest.contains(index + 1), self[index + 1] == UInt8(ascii: "^") { return index }
    }
    return nil
  }
}
