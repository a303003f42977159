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

  /// A language by its code (BCP 47): two or three letters, and perhaps `-` and a country or script.
  private static func lang(_ bytes: Slice<UnsafeRawBufferPointer>) -> String? {
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isLetter),
      parts.dropFirst().allSatisfy({
        (2...8).contains($0.count) && $0.allSatisfy { $0.isLetter || $0.isDigit }
      })
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
