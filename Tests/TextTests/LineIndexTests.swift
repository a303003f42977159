import SampleFiles
import Testing
import Text

@Suite struct `Lines of a text` {
  private func positions(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let lines = LineIndex(bytes.span)
    return (0...bytes.count).filter { $0 == bytes.count || bytes[$0].beginsScalar }.map {
      let position = lines.position(of: $0, in: bytes.span)
      return "\(position.line):\(position.column)"
    }
  }

  @Test(arguments: ["\n", "\r", "\r\n"])
  func `end with a line feed, a carriage return, or both`(end: String) {
    let bytes = Array("un\(end)\(end)trois\(end)".utf8)
    let lines = LineIndex(bytes.span)
    #expect(lines.starts.count == 4)
    let texts = (0...5).map { number in
      lines.range(ofLine: number, in: bytes.span).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    #expect(texts == [nil, "un", "", "trois", "", nil])
  }

  @Test func `have columns that count scalars from 1`() {
    #expect(positions("é\n🛰x") == ["1:1", "1:2", "2:1", "2:2", "2:3"])
    #expect(positions("") == ["1:1"])
    #expect(positions("\n\r") == ["1:1", "2:1", "3:1"])
  }

  @Test func `give a byte order mark no column, only where the text begins`() {
    #expect(positions("\u{FEFF}a\n\u{FEFF}b") == ["1:1", "1:1", "1:2", "2:1", "2:2", "2:3"])
  }

  @Test func `are what splitting the text gives`() {
    var random = SeededGenerator(seed: 23)
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        random.pick(["\n", "\r", "a", "é"])
      }.joined()
      let bytes = Array(text.utf8)
      let lines = LineIndex(bytes.span)
      // A character of Swift is one end of a line, CRLF included.
      let expected = text.split(omittingEmptySubsequences: false) { $0 != "a" && $0 != "é" }
      let found = (1...lines.starts.count).map { number in
        lines.range(ofLine: number, in: bytes.span).map {
          String(decoding: bytes[$0], as: UTF8.self)
        }
      }
      #expect(found == expected.map(String.init), "\(bytes)")
    }
  }
}
