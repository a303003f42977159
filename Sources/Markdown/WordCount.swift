extension ByteBuffer {
  /// The number of words: what stands between spaces, unless it begins like a lone mark.
  ///
  /// French sets `? ! : ; « » —` apart from words, and they are none. It is meant for the time that
  /// reading takes, not for a dictionary.
  func wordCount(from offset: Int = 0) -> Int {
    withBytes { all in
      let text = UnsafeRawBufferPointer(rebasing: all[offset...])
      let bytes = text.assumingMemoryBound(to: UInt8.self)
      guard let start = bytes.baseAddress, !bytes.isEmpty else { return 0 }
      var count = Int(start[0].isFirst(after: UInt8(ascii: " ")))
      // In stretches, so that a byte is enough to count and the compiler takes sixteen at once.
      for offset in stride(from: 1, to: text.count, by: 192) {
        count += wordBeginnings(from: start + offset, count: min(192, text.count - offset))
      }
      return count
    }
  }

  private func wordBeginnings(from text: UnsafePointer<UInt8>, count: Int) -> Int {
    var found: UInt8 = 0
    for index in 0..<count { found &+= text[index].isFirst(after: text[index &- 1]) }
    return Int(found)
  }
}

extension UInt8 {
  /// 1 where a word begins, 0 elsewhere; a number, because `&&` would make a jump at each byte.
  ///
  /// The first byte in UTF-8 of « » and of the hard space is C2, that of dashes and “ ” is E2.
  @inline(__always)
  fileprivate func isFirst(after previous: UInt8) -> UInt8 {
    one(previous <= UInt8(ascii: " "))
      & one(self > UInt8(ascii: "!")) & one(self | 1 != UInt8(ascii: ";"))
      & one(self != UInt8(ascii: "?")) & one(self != UInt8(ascii: "-"))
      & one(self & 0xDF != 0xC2)
  }

  @inline(__always)
  private func one(_ condition: Bool) -> UInt8 { condition ? 1 : 0 }
}
