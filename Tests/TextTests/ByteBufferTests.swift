import Text
import Testing

@Suite struct `A buffer of bytes` {
  @Test func `holds what was appended to it, in order, whatever the size`() {
    var expected: [UInt8] = []
    var buffer = ByteBuffer()
    for size in 0..<200 {
      let piece = (0..<size).map { UInt8(truncatingIfNeeded: size &* 7 &+ $0) }
      buffer.append(piece)
      buffer.append(UInt8(truncatingIfNeeded: size))
      buffer.append(piece.span.extracting(0..<size / 2))
      expected += piece + [UInt8(truncatingIfNeeded: size)] + piece[..<(size / 2)]
    }
    #expect(buffer.array() == expected)
    #expect(buffer.count == expected.count)
    #expect(buffer.last == expected.last)
  }

  @Test func `takes texts and literals`() {
    let long = String(repeating: "à la ligne ", count: 100)
    let text = String {
      $0 += "<p>"
      $0.append(text: "")
      $0.append(text: "é")
      $0.append(text: long)
      $0.append("</p>")
    }
    #expect(text == "<p>é\(long)</p>")
  }

  @Test(arguments: [
    (0, 1, "0"), (7, 2, "07"), (10, 1, "10"), (2022, 4, "2022"), (99, 4, "0099"),
    (Int.max, 1, "9223372036854775807"),
  ])
  func `writes numbers with zeros up to a width`(number: Int, width: Int, text: String) {
    #expect(String { $0.append(number: number, width: width) } == text)
  }

  @Test func `can be cut, emptied and filled again`() {
    var buffer = ByteBuffer(capacity: 3)
    #expect(buffer.last == nil)
    buffer.append("abcdef")
    buffer.truncate(to: 3)
    #expect(buffer.string() == "abc")
    #expect(buffer.string(from: 2) == "c")
    buffer.removeAll()
    #expect(buffer.array().isEmpty)
    buffer.append("x")
    #expect(buffer.withSpan { $0.count } == 1)
  }

  @Test func `takes another at any place`() {
    for place in 0...4 {
      var buffer = ByteBuffer()
      var other = ByteBuffer()
      buffer.append("abcd")
      for _ in 0..<100 { other.append("-") }
      buffer.insert(other, at: place)
      var expected = Array("abcd")
      expected.insert(contentsOf: Array(repeating: "-", count: 100), at: place)
      #expect(buffer.string() == String(expected))
    }
  }
}
