internal import Text

/// Readings of a text that take no account of what is replaced in it.
extension Span<UInt8> {
  /// The byte at an index, or 0 beyond both ends: no rule looks for that one.
  func byte(at index: Int) -> UInt8 { indices.contains(index) ? self[index] : 0 }

  /// The space that begins at an index; empty when there is none.
  func space(at index: Int) -> Range<Int> {
    guard index < count else { return index..<index }
    switch self[index] {
    case 0x00...0x20: return index..<index + 1
    case 0xC2 where byte(at: index + 1) == 0xA0: return index..<index + 2
    case 0xE2 where byte(at: index + 1) == 0x80 && Neighbour(at: index, in: self) == .space:
      return index..<index + 3
    default: return index..<index
    }
  }

  /// The end of a run of one byte.
  func endOfRun(of byte: UInt8, from index: Int) -> Int {
    var end = index
    while end < count, self[end] == byte { end += 1 }
    return end
  }

  func endOfDigits(from index: Int) -> Int {
    var end = index
    while end < count, self[end].isASCIIDigit { end += 1 }
    return end
  }

  /// The end of the decimals behind a number, or of the number when it has none.
  func endOfDecimals(from end: Int) -> Int {
    let separator = byte(at: end)
    guard separator == UInt8(ascii: ",") || separator == UInt8(ascii: ".") else { return end }
    let decimals = endOfDigits(from: end + 1)
    return decimals == end + 1 ? end : decimals
  }

  /// The end of the letters that begin at an index, or any place beyond so many bytes.
  ///
  /// Letters beyond ASCII count, so that « Drôme » does not begin with « Dr ».
  func endOfLetters(from index: Int, atMost most: Int) -> Int {
    let limit = min(count, index + most + 1)
    var end = index
    while end < limit {
      if self[end].isASCIILetter {
        end += 1
      } else if self[end] >= 0x80, let next = endOfLetter(at: end) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// The end of the letter at an index; `nil` when another character begins there.
  private func endOfLetter(at index: Int) -> Int? {
    if self[index] < 0x80 { return self[index].isASCIILetter ? index + 1 : nil }
    guard Neighbour(at: index, in: self) == .letter else { return nil }
    var end = index + 1
    while end < count, !self[end].beginsScalar { end += 1 }
    return end
  }

  /// The beginning of the letters that end at an index, but no place before a limit.
  func startOfLetters(before end: Int, notBefore limit: Int) -> Int {
    var start = end
    while start > limit {
      var previous = start - 1
      while previous > limit, !self[previous].beginsScalar { previous -= 1 }
      guard endOfLetter(at: previous) == start else { return start }
      start = previous
    }
    return start
  }

  /// Whether a capital begins at an index: one of ASCII, or of Latin with an accent.
  func beginsCapital(at index: Int) -> Bool {
    let first = byte(at: index)
    return first == 0xC3 ? (0x80...0x9E).contains(byte(at: index + 1)) : first.mayBeginCapital
  }
}
