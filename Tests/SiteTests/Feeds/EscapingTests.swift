import SampleFiles
import Text
import Testing

@testable import Publishing

@Suite struct `Escaping for XML` {
  @Test func `is as if one byte came after the other`() {
    var random = SeededGenerator(seed: 5)
    let pieces = [
      "&", "<", ">", "\"", "a", "bcdefgh", "é", "\u{1}", "\t", "\n", "\u{FFFE}", "\u{FFFD}", "🛸",
    ]
    for count in 0..<200 {
      let text = (0..<count % 20).map { _ in random.pick(pieces) }.joined()
      let escaped = String { XML.escape(text, into: &$0) }
      let expected = text.unicodeScalars.map { scalar in
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "\u{1}", "\u{FFFE}": ""
        default: String(scalar)
        }
      }.joined()
      #expect(escaped == expected)
    }
  }
}
