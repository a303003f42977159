internal import Text

/// `{lang=en}`: the language of what stands before it.
struct LanguageMark {
  let lang: String
  /// The bytes that it takes, with the spaces before it when it ends a text.
  let count: Int

  /// The mark that a text begins with.
  init?(beginning text: UnsafeRawBufferPointer) {
    guard text.starts(with: Self.opening), let end = text.firstIndex(of: Self.closing),
      let lang = Self.lang(text[Self.opening.count..<end])
    else { return nil }
    self.lang = lang
    count = end + 1
  }

  /// The mark that a text ends with, apart from the words before it.
  init?(ending text: UnsafeRawBufferPointer) {
    guard text.last == Self.closing, let start = text.lastIndex(of: UInt8(ascii: "{")),
      let mark = Self(beginning: UnsafeRawBufferPointer(rebasing: text[start...])),
      mark.count == text.count - start
    else { return nil }
    let wordsEnd = text[..<start].lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
    guard wordsEnd < start || start == 0 else { return nil }
    lang = mark.lang
    count = text.count - wordsEnd
  }

  static let opening = Array("{lang=".utf8)
  private static let closing = UInt8(ascii: "}")

  private static func lang(_ bytes: Slice<UnsafeRawBufferPointer>) -> String? {
    bytes.isLanguageTag ? String(decoding: bytes, as: UTF8.self) : nil
  }
}
