internal import Text

extension Span<UInt8> {
  /// The number of words from an offset on: what stands between spaces, unless it is a lone mark.
  ///
  /// French sets `? ! : ; « » —` apart from words, and they are none; « that holds its word by a space that does
  /// not break begins one. It is meant for the time that reading takes, not for a dictionary.
  ///
  /// Eight bytes are looked at together, because whether a word ends here is what no processor can guess: a loop that
  /// goes from space to space takes 2 % of a rebuild more.
  func wordCount(from offset: Int = 0) -> Int {
    var words = 0
    // The highest bit of the lowest byte, if a visible character stands before the eight.
    var before: UInt64 = 0
    forEachEightBytes(from: offset) { bytes, index in
      let beginnings = bytes.visible & ~(bytes.visible &<< 8 | before)
      before = bytes.visible &>> 56
      let wide = beginnings & (bytes.all(equalTo: 0xC2) | bytes.all(equalTo: 0xE2))
      words += (beginnings & ~bytes.loneMarks & ~wide).nonzeroBitCount
      var rest = wide
      while rest != 0 {
        if beginsWord(at: index + rest.trailingZeroBitCount / 8) { words += 1 }
        rest &= rest &- 1
      }
    }
    return words
  }

  /// Whether a character of two or three bytes behind a space begins a word.
  ///
  /// In UTF-8 « » and hard spaces begin with C2 and have two bytes, dashes and “ ” with E2 and three.
  private func beginsWord(at index: Int) -> Bool {
    !isClosingGuillemet(at: index) && isInWord(index + (self[index] == 0xC2 ? 2 : 3))
  }

  private func isClosingGuillemet(at index: Int) -> Bool {
    index + 1 < count && self[index + 1] == 0xBB
  }

  private func isInWord(_ index: Int) -> Bool { index < count && self[index] > 0x20 }
}

extension EightBytes {
  /// The marks of ASCII that French sets apart from words, at their highest bits.
  fileprivate var loneMarks: UInt64 {
    all(equalTo: UInt8(ascii: "!")) | all(equalTo: UInt8(ascii: "?"))
      | all(equalTo: UInt8(ascii: ":")) | all(equalTo: UInt8(ascii: ";"))
      | all(equalTo: UInt8(ascii: "-"))
  }
}
