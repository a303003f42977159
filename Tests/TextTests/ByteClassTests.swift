import Testing
import Text

@Suite struct `Classes of bytes` {
  private let all = UInt8.min...UInt8.max

  private func characters(_ isMember: (UInt8) -> Bool) -> String {
    String(decoding: all.filter(isMember), as: UTF8.self)
  }

  @Test func `hold letters, digits and white space of ASCII`() {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    #expect(characters(\.isASCIILetter) == letters)
    #expect(characters(\.isASCIIDigit) == "0123456789")
    #expect(characters(\.isASCIIAlphanumeric) == "0123456789" + letters)
    #expect(characters(\.isBlank) == "\t ")
    #expect(characters(\.isASCIIWhitespace) == "\t\n\r ")
  }

  @Test func `tell where a scalar begins`() {
    let text = Array("aé€🛰".utf8)
    #expect(
      text.map(\.beginsScalar)
        == "aé€🛰".unicodeScalars.flatMap { scalar in
          [true] + [Bool](repeating: false, count: UTF8.width(scalar) - 1)
        })
    let count = text.span.scalarCount(in: 1..<text.count)
    #expect(count == 3)
  }

  @Test func `hexadecimal digits have the value that the standard library reads`() {
    for byte in all {
      let expected = Character(Unicode.Scalar(byte)).hexDigitValue
      #expect(byte.hexadecimalValue.map(Int.init) == expected)
    }
  }

  @Test func `a byte order mark is what a text may begin with`() {
    #expect(Array("\u{FEFF}a".utf8).withoutByteOrderMark.elementsEqual("a".utf8))
    #expect(Array("\u{FEFF}\u{FEFF}".utf8).withoutByteOrderMark.elementsEqual("\u{FEFF}".utf8))
    #expect(Array("a\u{FEFF}".utf8).withoutByteOrderMark.count == 4)
    let lengths = [[0xEF, 0xBB, 0xBF], [0xEF, 0xBB], [0x61, 0x62, 0x63]].map { (bytes: [UInt8]) in
      bytes.span.byteOrderMarkLength
    }
    #expect(lengths == [3, 0, 0])
  }
}
