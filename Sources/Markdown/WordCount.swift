internal import Text

extension ByteBuffer {
  /// The number of words: what stands between spaces, unless it is a lone mark.
  ///
  /// French sets `? ! : ; « » —` apart from words, and they are none; « that holds its word by a
  /// space that does not break begins one. It is meant for the time that reading takes, not for a
  /// dictionary.
  func wordCount(from offset: Int = 0) -> Int {
    withBytes { all in
      let text = UnsafeRawBufferPointer(rebasing: all[offset...])
      let bytes = text.assumingMemoryBound(to: UInt8.self)
      guard let start = bytes.baseAddress, !bytes.isEmpty else { return 0 }
      // The first and the last have no neighbours to look at.
      let inner = 1..<max(text.count - 3, 1)
      var count = wordBeginnings(in: text, at: 0..<1)
      // In stretches, so that a byte is enough to count and the compiler takes sixteen at once.
      for offset in stride(from: inner.lowerBound, to: inner.upperBound, by: 192) {
        count += wordBeginnings(from: start + offset, count: min(192, inner.upperBound - offset))
      }
      return count + wordBeginnings(in: text, at: inner.upperBound..<text.count)
    }
  }

  private func wordBeginnings(from text: UnsafePointer<UInt8>, count: Int) -> Int {
    var found: UInt8 = 0
    for index in 0..<count {
      found &+= text[index].isFirst(
        after: text[index &- 1], before: text[index &+ 1], text[index &+ 2], text[index &+ 3])
    }
    return Int(found)
  }

  /// The same with a space around the text.
  private func wordBeginnings(in text: UnsafeRawBufferPointer, at range: Range<Int>) -> Int {
    func byte(_ index: Int) -> UInt8 {
      text.indices.contains(index) ? text[index] : UInt8(ascii: " ")
    }
    return range.reduce(0) {
      let next = (byte($1 + 1), byte($1 + 2), byte($1 + 3))
      return $0 + Int(byte($1).isFirst(after: byte($1 - 1), before: next.0, next.1, next.2))
    }
  }
}

extension UInt8 {
  /// 1 where a word begins, 0 elsewhere; a number, because `&&` would make a jump at each byte.
  ///
  /// The first byte in UTF-8 of « » and of the hard space is C2, and they have two; that of dashes
  /// and “ ” is E2, and they have three.
  @inline(__always)
  fileprivate func isFirst(
    after previous: UInt8, before second: UInt8, _ third: UInt8, _ fourth: UInt8
  ) -> UInt8 {
    let hasThree = 0 &- (self &>> 5 & 1)
    let next = (third & ~hasThree) | (fourth & hasThree)
    let isClosing = one(second == 0xBB)  // »
    return one(previous <= UInt8(ascii: " "))
      & one(self > UInt8(ascii: "!")) & one(self | 1 != UInt8(ascii: ";"))
      & one(self != UInt8(ascii: "?")) & one(self != UInt8(ascii: "-"))
      & (one(self & 0xDF != 0xC2) | (one(next > UInt8(ascii: " ")) & (1 &- isClosing)))
  }

  @inline(__always)
  private func one(_ condition: Bool) -> UInt8 { condition ? 1 : 0 }
}
