extension UnsafeRawBufferPointer {
  /// The first of `(...)`, `(…)`, `[...]` and `[…]` within a range.
  func firstCut(in range: Range<Int>) -> Range<Int>? {
    var rest = range
    while let dots = firstDots(in: rest) {
      if dots.lowerBound > range.lowerBound, dots.upperBound < range.upperBound,
        isPair(self[dots.lowerBound - 1], self[dots.upperBound])
      {
        return dots.lowerBound - 1..<dots.upperBound + 1
      }
      rest = dots.upperBound..<range.upperBound
    }
    return nil
  }

  private func firstDots(in range: Range<Int>) -> Range<Int>? {
    let ellipsis = firstOffset(of: ellipsis, in: range)
    let end = ellipsis ?? range.upperBound
    if let dots = firstOffset(of: threeDots, in: range.lowerBound..<end) {
      return dots..<dots + threeDots.count
    }
    return ellipsis.map { $0..<$0 + 3 }
  }

  private func isPair(_ opening: UInt8, _ closing: UInt8) -> Bool {
    switch opening {
    case UInt8(ascii: "("): closing == UInt8(ascii: ")")
    case UInt8(ascii: "["): closing == UInt8(ascii: "]")
    default: false
    }
  }
}

private let ellipsis = Array("…".utf8)
private let threeDots = Array("...".utf8)
