/// The letters of ASCII that stand for a Latin letter: one, or two as in `oe`.
///
/// They are packed in a number, for the table of 8,000 of them to be small and without references.
struct FoldedLetters {
  /// The first letter is the lowest byte.
  private let letters: UInt32

  init(_ letters: some StringProtocol) {
    self.letters = letters.utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Whether nothing stands for the character.
  var isEmpty: Bool { letters == 0 }

  func append(to bytes: inout [UInt8]) {
    var letters = letters
    while letters != 0 {
      bytes.append(UInt8(truncatingIfNeeded: letters))
      letters >>= 8
    }
  }
}
