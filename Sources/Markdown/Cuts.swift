extension UnsafeRawBufferPointer {
  /// The first of `(...)`, `(…)`, `[...]` and `[…]` within a range.
  func firstCut(in range: Range<Int>) -> Range<Int>? {
    for start in range where self[start] == UInt8(ascii: "(") || self[start] == UInt8(ascii: "[") {
      // `]` comes two after `[` in ASCII, and `)` one after `(`.
      let closing = self[start] + (self[start] == UInt8(ascii: "[") ? 2 : 1)
      let end = start + 4
      guard end < range.upperBound, self[end] == closing else { continue }
      let inside = self[start + 1..<end]
      if inside.elementsEqual("...".utf8) || inside.elementsEqual("…".utf8) {
        return start..<end + 1
      }
    }
    return nil
  }
}
