internal import Text

/// A text that is folded character by character, to be compared with others.
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  private var hasSpace = false
  /// Whether the last character was a letter or a digit.
  private var isInWord = false

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  var endsWithDigit: Bool { !hasSpace && bytes.last?.isASCIIDigit ?? false }

  /// Appends what is compared instead of a character.
  ///
  /// Spaces count between two words only, and a run of dashes as one.
  mutating func append(_ scalar: Unicode.Scalar) {
    guard !scalar.isSpace else {
      hasSpace = true
      return
    }
    let latin = Folding.latin(scalar)
    let isWord = latin != nil || !scalar.isASCII && scalar.properties.isAlphabetic
    if hasSpace, isInWord, isWord { bytes.append(UInt8(ascii: " ")) }
    (hasSpace, isInWord) = (false, isWord)
    if let latin {
      latin.append(to: &bytes)
    } else {
      appendOther(scalar)
    }
  }

  private mutating func appendOther(_ scalar: Unicode.Scalar) {
    let other = Folding.other(scalar)
    if other != "-" || bytes.last != UInt8(ascii: "-") { bytes.append(contentsOf: other.utf8) }
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether this is a space, no matter how wide and whether lines break at it.
  var isSpace: Bool {
    value <= 0x20 || value == 0xA0 || value == 0x202F || (0x2000...0x200A).contains(value)
  }
}
