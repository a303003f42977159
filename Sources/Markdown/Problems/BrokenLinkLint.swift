internal import Text

/// Finds what was meant as a link and is shown as it is, because nothing says where it leads.
enum BrokenLinkLint {
  /// Reports `[words][label]` and `[words](not an address)` within a text.
  static func report(in text: Span<UInt8>, to reporter: inout ProblemReporter) {
    var rest = text.indices
    while let link = text.firstBrokenLink(in: rest) {
      rest = link.upperBound..<text.count
      let written = text.extracting(link)
      guard let offset = reporter.locator.offsetInBlock(ofUnescaped: written) else { return }
      reporter.report(.brokenLink(text.string(link)), atOffset: offset)
    }
  }

  /// Reports `[words](https://… …)` and `[words] (https://…)`, where cmark sees a bare address.
  ///
  /// - Parameters:
  ///   - text: the literal of the node.
  ///   - node: a text, which the address follows.
  static func report(
    endOf text: Span<UInt8>, of node: CMarkNode, to reporter: inout ProblemReporter
  ) {
    guard !text.isEmpty, text[text.count - 1] == UInt8(ascii: "("), let next = node.next,
      next.isLink, let start = text.startOfBrokenLink,
      let offset = reporter.locator.offsetInBlock(ofUnescaped: text.extracting(start...))
    else { return }
    let words = text.string(start..<text.count)
    let address = next.withAddress { $0.string }
    reporter.report(.brokenLink(words + address), atOffset: offset)
  }
}

extension Span<UInt8> {
  /// Whether brackets end somewhere as those of a link do, before `[`, `(` or a space and `(`.
  var mayHoldBrokenLink: Bool {
    var rest = indices
    while let end = firstIndex(of: UInt8(ascii: "]"), in: rest), end + 1 < count {
      rest = end + 1..<count
      let isSpaced = self[end + 1] == UInt8(ascii: " ") && end + 2 < count
      let next = self[isSpaced ? end + 2 : end + 1]
      if next == UInt8(ascii: "(") || next == UInt8(ascii: "[") && !isSpaced { return true }
    }
    return false
  }

  /// The first pair of brackets that is followed by another pair, or by parentheses.
  fileprivate func firstBrokenLink(in range: Range<Int>) -> Range<Int>? {
    var rest = range
    while let middle = firstIndex(of: UInt8(ascii: "]"), in: rest), middle + 1 < range.upperBound {
      rest = middle + 1..<range.upperBound
      guard let closing = closing(for: self[middle + 1]) else { continue }
      let before = Swift.max(range.lowerBound, middle - longestPart)..<middle
      let behind = middle + 2..<Swift.min(range.upperBound, middle + longestPart)
      guard let start = lastIndex(in: before, where: { $0 == UInt8(ascii: "[") }),
        start + 1 < middle, self[start + 1] != UInt8(ascii: "^"),
        !behind.isEmpty, let end = firstIndex(of: closing, in: behind), end > middle + 2
      else { continue }
      return start..<end + 1
    }
    return nil
  }

  /// The start of the brackets that end this text together with an opening parenthesis.
  fileprivate var startOfBrokenLink: Int? {
    let isSpaced = count > 1 && self[count - 2] == UInt8(ascii: " ")
    let end = isSpaced ? count - 2 : count - 1
    guard end > 0, self[end - 1] == UInt8(ascii: "]") else { return nil }
    return lastIndex(in: Swift.max(0, end - longestPart)..<end) { $0 == UInt8(ascii: "[") }
  }

  private func closing(for opening: UInt8) -> UInt8? {
    switch opening {
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }
}

/// The distance in bytes at which the ends of a link are looked for: no label or address that was meant is longer.
///
/// CommonMark allows labels of 999 characters (0.29, section 4.7).
private let longestPart = 1_000
