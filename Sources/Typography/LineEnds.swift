internal import Text

/// The ends of lines that a rule may hold together, by the bytes on both sides of the break.
///
/// To set the words around a break takes 1,900 instructions; after this test, 600 for the average break.
struct LineEnds: Sendable {
  /// The last bytes of characters that may hold what follows.
  private var behind = ByteSet()
  /// The first bytes of characters that may hold what stands before.
  private var before = ByteSet()
  /// The last bytes of words that hold a name.
  private let beforeCapitals: ByteSet
  /// The last bytes of words that hold a number.
  private let beforeDigits: ByteSet
  /// The number of bytes on each side that may matter.
  let reach: Int

  init(_ rules: [TriggerRule], _ vocabulary: Vocabulary) {
    for rule in rules {
      for character in rule.characters.unicodeScalars {
        switch rule.heldSide {
        case .before: before.insert(character.utf8.first ?? 0)
        case .behind: behind.insert(character.utf8.last ?? 0)
        case nil: break
        }
      }
    }
    beforeCapitals = vocabulary.courtesies.finals
    beforeDigits = vocabulary.hours.finals
    let longest = vocabulary.holdingLists.map(\.longest).max() ?? 0
    reach = longest + Self.surroundings
  }

  /// Room for what stands beside the longest word: a number, a quotation mark, the letter before.
  private static let surroundings = 16

  func mayHold(_ last: UInt8, _ first: UInt8) -> Bool {
    behind.contains(last) || before.contains(first)
      || beforeCapitals.contains(last) && first.mayBeginCapital
      || beforeDigits.contains(last) && first.isASCIIDigit
  }
}

extension UInt8 {
  /// Whether this is a capital of ASCII or begins one of Latin with an accent.
  var mayBeginCapital: Bool { self &- UInt8(ascii: "A") < 26 || self == 0xC3 }
}
