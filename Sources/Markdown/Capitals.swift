extension Options {
  /// Whether texts are searched for an acronym: one word, with two capitals of ASCII in a row.
  public static func isFindable(acronym: String) -> Bool {
    var acronym = acronym
    return acronym.withUTF8 {
      let bytes = UnsafeRawBufferPointer($0)
      return bytes.firstCapitals(in: bytes.indices) == bytes.indices
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The first word within a range that has two capitals in a row.
  func firstCapitals(in range: Range<Int>) -> Range<Int>? {
    guard let found = firstPairOfCapitals(in: range) else { return nil }
    var start = found
    while start > range.lowerBound, let previous = wordScalar(before: start) { start = previous }
    var end = found + 2
    while end < range.upperBound, let next = wordScalar(at: end) { end = next }
    return start..<end
  }

  private func firstPairOfCapitals(in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let capitals = loadUnaligned(fromByteOffset: index, as: UInt64.self).capitals
      let pairs = capitals & capitals >> 8
      if pairs != 0 { return index + pairs.trailingZeroBitCount / 8 }
      // The last byte is looked at again, with the one that follows it.
      index += 7
    }
    while index + 1 < range.upperBound {
      if self[index].isCapital, self[index + 1].isCapital { return index }
      index += 1
    }
    return nil
  }

  /// Where the letter or digit at an offset ends.
  private func wordScalar(at offset: Int) -> Int? {
    let byte = self[offset]
    if byte < 0x80 { return byte.isLetter || byte.isDigit ? offset + 1 : nil }
    guard byte.beginsForeignLetter else { return nil }
    var end = offset + 1
    while end < count, self[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// Where the letter or digit before an offset begins.
  private func wordScalar(before offset: Int) -> Int? {
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return wordScalar(at: start) == offset ? start : nil
  }
}

extension UInt64 {
  /// The highest bit of each of eight bytes that is a capital of ASCII.
  fileprivate var capitals: UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = self & (ones &* 0x7F)
    let fromA = low &+ ones &* (0x80 - 0x41)
    let beyondZ = low &+ ones &* (0x80 - 0x5B)
    return fromA & ~beyondZ & ~self & (ones &* 0x80)
  }
}

extension UInt8 {
  /// Whether this is a capital of ASCII.
  var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }

  /// Whether this begins a letter beyond ASCII: C2 and E2 begin spaces, quotes and dashes.
  fileprivate var beginsForeignLetter: Bool { self >= 0xC3 && self != 0xE2 }
}
