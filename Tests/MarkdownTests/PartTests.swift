import Text
import Testing
import Typography

@testable import Markdown

/// Parts of the walk, each by itself.
@Suite struct `Parts of the walk` {
  @Test(
    arguments: [
      ([1, 2, 3], []), ([2, 4], [.skippedHeading(level: 3)]),
      ([3, 2, 1, 2], [.headingAboveFirst(level: 3)]),
      ([4, 4, 3], [.headingAboveFirst(level: 4)]),
      ([1, 3, 5], [.skippedHeading(level: 2), .skippedHeading(level: 4)]),
    ] as [([Int], [MarkdownProblem.Kind])])
  func `see levels of headings that are left out`(levels: [Int], problems: [MarkdownProblem.Kind]) {
    var lint = HeadingLevelLint()
    #expect(levels.compactMap { lint.check($0) } == problems)
  }

  @Test func `ask for the origin of a long quotation only`() {
    let lint = QuotationLint(limit: 3)
    #expect(lint.problem(ofWords: 2, hasOrigin: false) == nil)
    #expect(lint.problem(ofWords: 3, hasOrigin: false) == .quotationWithoutOrigin(words: 3))
    #expect(lint.problem(ofWords: 3, hasOrigin: true) == nil)
    #expect(QuotationLint(limit: nil).problem(ofWords: 9, hasOrigin: false) == nil)
  }

  @Test func `know words of links that say nothing, however they are written`() {
    #expect(LinkLint.problem(ofWords: "Là", hasImage: false) == .vagueLinkText("Là"))
    #expect(LinkLint.problem(ofWords: "là-bas", hasImage: false) == nil)
    #expect(LinkLint.problem(ofWords: "", hasImage: true) == nil)
    #expect(LinkLint.problem(ofWords: "", hasImage: false) == .emptyLinkText)
  }

  @Test func `give each language its typography, and none where the site wants none`() {
    var writer = HTMLWriter(.site, byteCount: 0)
    var languages = LanguageStack(.french)
    languages.enter("en-GB", into: &writer)
    #expect(languages.typography == .english)
    languages.enter("de", into: &writer)
    #expect(languages.typography == .none)
    languages.leave()
    languages.leave()
    #expect(languages.typography == .french)
    #expect(writer.fragment.bytes == Array(" lang=\"en-GB\" lang=\"de\"".utf8))
    var plain = LanguageStack(.none)
    plain.enter("fr", into: &writer)
    #expect(plain.typography == .none)
  }

  @Test func `explain each acronym once`() {
    var acronyms = AcronymExplainer(["CNIL": "Commission"])
    let text = "La CNIL, la CNIL".utf8Span.span
    let found = acronyms.next(in: text.indices, of: text)
    #expect(found?.range == 3..<7)
    #expect(found?.meaning == "Commission")
    #expect(acronyms.next(in: 7..<text.count, of: text) == nil)
  }

  @Test(
    arguments: [
      ("a (...) b", 2..<7), ("[…]", 0..<5), ("(…]", nil), ("(..)", nil), ("(...", nil), ("…", nil),
    ] as [(String, Range<Int>?)])
  func `find an ellipsis in brackets`(text: String, range: Range<Int>?) {
    let bytes = text.utf8Span.span
    #expect(bytes.firstEllipsis(in: bytes.indices) == range)
  }

  @Test func `place offsets in the lines of the file`() {
    var text = MarkdownText("\u{FEFF}é\r\n\u{0}b\rc".utf8Span.span, firstLine: 5)
    #expect(text.bytes == Array("é\r\n\u{FFFD}b\rc".utf8))
    let places = [2, 4, 7, 8, 9, 0].map { text.position(ofOffset: $0) }
    #expect(
      places.map { "\($0.line):\($0.column)" } == ["5:2", "6:1", "6:2", "6:3", "7:1", "5:1"])
    #expect([0, 1, 2, 3].map { text.offset(ofLine: $0) } == [0, 4, 9, 10])
  }

  @Test(
    arguments: [
      ("{lang=en} a", "en", 9), ("{lang=zh-Hant}", "zh-Hant", 14),
      ("{lang=en-x-foo}", "en-x-foo", 15),
      ("{lang=} a", nil, 0), ("{lang=e}", nil, 0), ("a {lang=en}", nil, 0), ("{lang=en", nil, 0),
    ] as [(String, String?, Int)])
  func `read the mark of a language`(text: String, lang: String?, count: Int) {
    let mark = LanguageMark(beginning: text.utf8Span.span)
    #expect(mark?.lang == lang)
    #expect(mark.map(\.count) ?? 0 == count)
  }
}
