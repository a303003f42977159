internal import Text

/// Sets one run of text, between two pieces of markup, by the rules of `docs/typography.md`.
///
/// It walks the bytes once, stops at those that a rule may concern, and copies all between at once.
/// A rule looks at the characters around and, behind it, at what was written instead of them: so a
/// text that is set twice does not change.
struct Typesetter {
  let text: UnsafeRawBufferPointer
  let rules: Typography
  /// What follows the text.
  let after: Neighbour
  /// Where the text is written.
  let output: UnsafeMutablePointer<ByteBuffer>
  /// The node that the text is part of, and where in it, for straight quotes.
  let place: TextPlace
  let quotes: UnsafeMutablePointer<QuoteSigns>
  /// What HTML raises, as offsets in the output.
  var raised: [Range<Int>] = []
  /// Whether HTML must escape something of what is written.
  var hasMarkup = false
  /// How much of the text is written.
  var copied = 0
  /// What was written last, where it replaced something.
  var written: Neighbour

  /// - Parameters:
  ///   - before: what stands before the text in its block.
  ///   - after: what follows it.
  init(
    _ text: UnsafeRawBufferPointer, rules: Typography, before: Neighbour = .edge,
    after: Neighbour = .edge, place: TextPlace = TextPlace(),
    quotes: UnsafeMutablePointer<QuoteSigns>, into output: UnsafeMutablePointer<ByteBuffer>
  ) {
    self.text = text
    self.rules = rules
    self.after = after
    self.place = place
    self.quotes = quotes
    self.output = output
    written = before
  }

  mutating func run() {
    switch rules {
    case .french: setFrench()
    case .english: setEnglish()
    case .none: break
    }
    output.pointee.append(UnsafeRawBufferPointer(rebasing: text[copied...]))
  }

  private mutating func setFrench() {
    let text = text
    var index = 0
    while true {
      index = text.indexOfSign(from: index, where: { $0.isFrenchSign })
      guard index < text.count else { return }
      switch text[index] {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): index = markup(at: index)
      case UInt8(ascii: "'"): index = frenchApostrophe(at: index)
      case UInt8(ascii: "\""): index = quote(at: index)
      case UInt8(ascii: "."): index = dots(at: index)
      case UInt8(ascii: "-"): index = hyphens(at: index)
      case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): index = mark(at: index)
      case UInt8(ascii: ":"): index = colon(at: index)
      case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"): index = roman(at: index)
      case UInt8(ascii: "D"), UInt8(ascii: "M"), UInt8(ascii: "P"): index = courtesy(at: index)
      case 0xC2: index = sign(at: index)
      default: index = number(at: index)
      }
    }
  }

  private mutating func setEnglish() {
    let text = text
    var index = 0
    while true {
      index = text.indexOfSign(from: index, where: { $0.isEnglishSign })
      guard index < text.count else { return }
      switch text[index] {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): index = markup(at: index)
      case UInt8(ascii: "'"): index = englishApostrophe(at: index)
      case UInt8(ascii: "\""): index = quote(at: index)
      case UInt8(ascii: "-"): index = hyphens(at: index)
      default: index = dots(at: index)
      }
    }
  }
}

extension Typesetter {
  private mutating func markup(at index: Int) -> Int {
    hasMarkup = true
    return index + 1
  }

  /// Writes something instead of a range, which may be empty; ranges come in the order of the text.
  mutating func replace(_ range: Range<Int>, with literal: StaticString, _ kind: Neighbour) {
    output.pointee.append(UnsafeRawBufferPointer(rebasing: text[copied..<range.lowerBound]))
    output.pointee.append(literal)
    copied = range.upperBound
    written = kind
  }

  /// What stands before an index once it is written.
  func neighbour(before index: Int) -> Neighbour {
    index == copied ? written : Neighbour(before: index, in: text)
  }

  func neighbour(at index: Int) -> Neighbour {
    index < text.count ? Neighbour(at: index, in: text) : after
  }

  func byte(at index: Int) -> UInt8 {
    text.indices.contains(index) ? text[index] : 0
  }
}
