internal import Text

/// Words that a rule knows, with all that a search for them needs.
///
/// Whatever tells a rule that one of its words may stand somewhere (the last bytes, the greatest length, the bytes
/// that words are made of) is worked out from the words. Were it written out beside the rule, a word added to a list
/// would have no effect, and nothing would say why.
///
/// Words are compared as bytes, so case and accents count. They lie in one array, by their first bytes: a look-up
/// reads the few words that begin as the text does, and hashes nothing.
///
/// A class, though it never changes: rules hand lists on, and a struct would count a reference for each of its
/// arrays.
final class WordList: Sendable {
  /// The bytes of all words, one after the other, sorted by their initials.
  private let bytes: [UInt8]
  /// The start of each word in `bytes`, and at last the end of them all.
  private let starts: [Int]
  /// The first word with each initial; one more, so that there is a next one for the byte FF.
  private let firstWords: [Int]

  /// The bytes with which the words end, by which a rule that is woken behind a word looks whether to read it.
  let finals: ByteSet
  /// The bytes that go on with a word: those of which the list is made, and a few that do so for every list.
  ///
  /// With the slash, « caméras/jour » is one word, which is in no list, and not « caméras » with something behind it.
  let members: ByteSet
  /// The length of the longest word, in bytes.
  let longest: Int

  /// - Parameter list: the words, with a space between two.
  init(_ list: String = "") {
    let words = list.utf8.split(separator: UInt8(ascii: " ")).map(Array.init).sorted {
      $0[0] < $1[0]
    }
    bytes = words.flatMap { $0 }
    starts = words.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    firstWords = (0...256).map { initial in words.partitioningIndex { Int($0[0]) >= initial } }
    finals = ByteSet(words.compactMap(\.last))
    members = ByteSet(bytes + (0...UInt8.max).filter(\.goesOnWithAnyWord))
    longest = words.map(\.count).max() ?? 0
  }

  /// The words as texts, in the order of their initials.
  var words: [String] {
    zip(starts, starts.dropFirst()).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
  }

  /// Whether a range of a text is one of the words.
  func contains(_ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    guard !range.isEmpty, range.count <= longest else { return false }
    for word in words(beginningWith: text[range.lowerBound])
    where length(of: word) == range.count && isWord(word, at: range.lowerBound, in: text) {
      return true
    }
    return false
  }

  /// The end of the longest word of the list that stands at an index, whatever follows it.
  func endOfMatch(at index: Int, in text: Span<UInt8>) -> Int? {
    guard index < text.count else { return nil }
    let matches = words(beginningWith: text[index]).filter { isWord($0, at: index, in: text) }
    return matches.map(length).max().map { index + $0 }
  }

  private func words(beginningWith initial: UInt8) -> Range<Int> {
    firstWords[Int(initial)]..<firstWords[Int(initial) + 1]
  }

  private func length(of word: Int) -> Int { starts[word + 1] - starts[word] }

  private func isWord(_ word: Int, at index: Int, in text: Span<UInt8>) -> Bool {
    let length = length(of: word)
    guard length <= text.count - index else { return false }
    for offset in 0..<length where text[index + offset] != bytes[starts[word] + offset] {
      return false
    }
    return true
  }

  /// Returns the end of the word that begins at an index, whether the list has it or not.
  ///
  /// It is followed no further than one byte beyond the longest word: then it cannot be in the list.
  func endOfWord(at index: Int, in text: Span<UInt8>) -> Int {
    let limit = min(text.count, index + longest + 1)
    var end = index
    while end < limit, members.contains(text[end]) { end += 1 }
    return end
  }
}

extension UInt8 {
  /// Whether this goes on with a word of any list.
  ///
  /// Letters do, the signs of per cent and dollars, and the slash of a ratio; beyond ASCII every byte does.
  fileprivate var goesOnWithAnyWord: Bool {
    isASCIILetter || self >= 0x80 || self == UInt8(ascii: "%") || self == UInt8(ascii: "$")
      || self == UInt8(ascii: "/")
  }
}
