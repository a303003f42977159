internal import Text

extension Span<UInt8> {
  /// The first ellipsis within a range by which a quotation leaves words out: `(...)`, `(…)`, `[...]` or `[…]`.
  func firstEllipsis(in range: Range<Int>) -> Range<Int>? {
    for start in range where self[start] == UInt8(ascii: "(") || self[start] == UInt8(ascii: "[") {
      // `]` comes two after `[` in ASCII, and `)` one after `(`. Three dots and `…` have three bytes.
      let closing = self[start] + (self[start] == UInt8(ascii: "[") ? 2 : 1)
      let end = start + 4
      guard end < range.upperBound, self[end] == closing else { continue }
      if holds("...", at: start + 1) || holds("…", at: start + 1) { return start..<end + 1 }
    }
    return nil
  }
}
