import Testing
import Text

@Suite struct `Searching` {
  @Test func `a partitioning index is where the second part begins`() {
    for count in 0...20 {
      for first in 0...count {
        #expect((0..<count).partitioningIndex { $0 >= first } == first)
        let slice = Array(0..<count + 3)[3...]
        #expect(slice.partitioningIndex { $0 >= first + 3 } == first + 3)
      }
    }
  }

  @Test(arguments: [
    ("a\nbc\nd", 0, 1), ("a\nbc\nd", 2, 4), ("a\nbc\nd", 5, 6), ("a\n", 2, 2), ("", 0, 0),
  ])
  func `a byte is found from a place on, or the end is`(text: String, start: Int, index: Int) {
    let found = text.utf8Span.span.firstIndex(of: .lineFeed, from: start)
    #expect(found == index)
  }

  @Test(
    arguments: [
      ("RIFF", 0, true), ("WEBP", 5, true), ("WEBP", 6, false), ("WEBPx", 5, false), ("", 9, true),
      ("R", -1, false), ("R", 9, false),
    ] as [(StaticString, Int, Bool)])
  func `characters stand where they fit and agree`(text: StaticString, offset: Int, holds: Bool) {
    let found = "RIFFxWEBP".utf8Span.span.holds(text, at: offset)
    #expect(found == holds)
  }

  @Test func `texts are ordered by their bytes`() {
    #expect("a".precedes("b") && "a".precedes("aa") && !"a".precedes("a"))
    #expect("".precedes("a") && !"a".precedes(""))
    #expect("Z".precedes("a") && "z".precedes("é"))
    #expect("e\u{301}" == "\u{E9}" && !"e\u{301}".hasSameBytes(as: "\u{E9}"))
    #expect("\u{E9}".hasSameBytes(as: "\u{E9}") && "".hasSameBytes(as: ""))
  }
}
