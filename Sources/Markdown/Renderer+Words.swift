internal import Text
import CCMarkGFM

extension Renderer {
  mutating func text(_ node: OpaquePointer) {
    let text = literal(of: node)
    guard style == .site else { return words(text, of: node) }
    guard mentionsLanguages else { return write(text, of: node) }
    let unmarked = withoutLanguageMarks(text, node)
    var rest = unmarked.indices
    while let mark = unmarked.firstLanguageMark(in: rest) {
      write(UnsafeRawBufferPointer(rebasing: unmarked[rest.lowerBound..<mark.lowerBound]), of: node)
      reportStrayLanguageMark(UnsafeRawBufferPointer(rebasing: unmarked[mark]))
      rest = mark.upperBound..<unmarked.count
    }
    write(UnsafeRawBufferPointer(rebasing: unmarked[rest]), of: node)
  }

  private mutating func write(_ text: UnsafeRawBufferPointer, of node: OpaquePointer) {
    if quotingDepth > 0 {
      quote(text, of: node)
    } else {
      explain(text, of: node)
    }
  }

  /// Writes words that are quoted, where `(...)` and its like say that some are left out.
  private mutating func quote(_ text: UnsafeRawBufferPointer, of node: OpaquePointer) {
    var rest = text.indices
    while let cut = text.firstCut(in: rest) {
      explain(UnsafeRawBufferPointer(rebasing: text[rest.lowerBound..<cut.lowerBound]), of: node)
      plainText.append("[…]")
      output.append("<span class=\"cut\">[…]</span>")
      rest = cut.upperBound..<text.count
    }
    explain(UnsafeRawBufferPointer(rebasing: text[rest]), of: node)
  }

  /// Writes words, and says of an acronym what it stands for, the first time that it comes.
  ///
  /// Not in headings and links, which have names of their own.
  private mutating func explain(_ text: UnsafeRawBufferPointer, of node: OpaquePointer) {
    guard explainsAcronyms, openHeading == nil, openLink == nil else {
      return words(text, of: node)
    }
    let bytes = text.octets.span
    var searched = 0
    var written = 0
    while let word = bytes.firstCapitals(from: searched) {
      searched = word.upperBound
      let acronym = String(decoding: text[word], as: UTF8.self)
      guard let meaning = options.acronyms[acronym], explained.insert(acronym).inserted else {
        continue
      }
      words(UnsafeRawBufferPointer(rebasing: text[written..<word.lowerBound]), of: node)
      abbreviation(acronym, meaning)
      written = word.upperBound
    }
    words(UnsafeRawBufferPointer(rebasing: text[written...]), of: node)
  }

  private mutating func abbreviation(_ acronym: String, _ meaning: String) {
    plainText.append(text: acronym)
    output.append("<abbr title=\"")
    output.appendEscaped(meaning)
    output.append("\">")
    output.appendEscaped(acronym)
    output.append("</abbr>")
  }
}
