internal import Text

/// `{lang=en}`: the language of what stands before it (BCP 47).
///
/// Markdown has no such thing; the braces are those that Pandoc and others have for attributes. Whether a tag is well
/// formed is asked of `Text`, as for the fields of front matter.
struct LanguageMark {
  let lang: String
  /// The bytes that it takes, with the spaces before it when it ends a text.
  let count: Int

  /// The mark that a text begins with.
  init?(beginning text: Span<UInt8>) {
    guard text.holds("{lang="), let end = text.firstIndex(of: Self.closing, in: text.indices) else {
      return nil
    }
    lang = text.string(6..<end)
    guard lang.utf8.isLanguageTag else { return nil }
    count = end + 1
  }

  /// The mark that a text ends with, apart from the words before it.
  ///
  /// Directly behind a word, as in `a{lang=en}`, it would belong to nothing.
  init?(ending text: Span<UInt8>) {
    guard !text.isEmpty, text[text.count - 1] == Self.closing,
      let start = text.lastIndex(in: text.indices, where: { $0 == UInt8(ascii: "{") }),
      let mark = Self(beginning: text.extracting(start...)), mark.count == text.count - start
    else { return nil }
    let wordsEnd = text.lastIndex(in: 0..<start) { $0 > 0x20 }.map { $0 + 1 } ?? 0
    guard wordsEnd < start || start == 0 else { return nil }
    lang = mark.lang
    count = text.count - wordsEnd
  }

  private static let closing = UInt8(ascii: "}")
}

extension Span<UInt8> {
  /// The first mark within a range, also one that is malformed: `{lang` and all up to `}` or a space.
  func firstLanguageMark(in range: Range<Int>) -> Range<Int>? {
    var rest = range
    while let start = firstIndex(of: UInt8(ascii: "{"), in: rest) {
      rest = start + 1..<range.upperBound
      guard extracting(..<range.upperBound).holds("{lang", at: start) else { continue }
      let end = firstIndex(in: start..<range.upperBound) { $0 <= 0x20 || $0 == UInt8(ascii: "}") }
      guard let end else { return start..<range.upperBound }
      return start..<(self[end] == UInt8(ascii: "}") ? end + 1 : end)
    }
    return nil
  }
}
