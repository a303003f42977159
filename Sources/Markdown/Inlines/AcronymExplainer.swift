internal import Text

/// Finds the acronyms of a text that are to be explained: each the first time that it comes.
struct AcronymExplainer {
  /// The meanings of acronyms, by the acronym.
  private let meanings: [String: String]
  private var explained: Set<String> = []
  /// Whether there is any acronym to look for.
  let isEnabled: Bool

  init(_ meanings: [String: String]) {
    self.meanings = meanings
    isEnabled = !meanings.isEmpty
  }

  /// The next acronym in a range that has not been explained; it has then.
  mutating func next(in range: Range<Int>, of text: Span<UInt8>) -> (
    range: Range<Int>, acronym: String, meaning: String
  )? {
    let text = text.extracting(..<range.upperBound)
    var start = range.lowerBound
    while let word = text.firstCapitals(from: start) {
      start = word.upperBound
      let acronym = text.string(word)
      if let meaning = meanings[acronym], explained.insert(acronym).inserted {
        return (word, acronym, meaning)
      }
    }
    return nil
  }
}
