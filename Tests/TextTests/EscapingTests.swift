import Testing
import Text

@Suite struct `Escapes` {
  @Test func `keep markup from being read as such`() {
    let text = #"a < b & "c" > 'd' é"#
    let escaped = String { $0.append(escaping: text.utf8Span.span) }
    let withApostrophes = String { $0.append(escapingWithApostrophes: text.utf8Span.span) }
    #expect(escaped == "a &lt; b &amp; &quot;c&quot; &gt; 'd' é")
    #expect(withApostrophes == "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39; é")
  }

  @Test(arguments: [
    ("%C3%A9t%c3%a9", "été"), ("a%20b", "a b"), ("100%", "100%"), ("%4", "%4"), ("%zz%41", "%zzA"),
    ("%+5", "%+5"), ("% 5", "% 5"), ("é", "é"), ("", ""), ("%2", "%2"), ("%%41", "%A"),
  ])
  func `of addresses are undone, and stay when they are none`(text: String, decoded: String) {
    #expect(text.percentDecoded == decoded)
  }

  @Test func `of paths leave what is unreserved and the slashes`() {
    #expect(
      "media/a-b_c.d~1/é à?#%.png".percentEncodedPath
        == "media/a-b_c.d~1/%C3%A9%20%C3%A0%3F%23%25.png")
    let all = String(String.UnicodeScalarView((0..<0x180).compactMap(Unicode.Scalar.init)))
    #expect(all.percentEncodedPath.percentDecoded == all)
  }

  @Test func `in hexadecimal have as many digits as are asked for`() {
    #expect(String(hexadecimal: 0xAB, width: 4) == "00ab")
    #expect(String(hexadecimal: UInt64.max, width: 4, uppercase: true) == "FFFFFFFFFFFFFFFF")
    #expect(String(hexadecimal: 0) == "0")
    #expect(("\u{C}" as Unicode.Scalar).codePointName == "U+000C")
    #expect(("\u{1F6F0}" as Unicode.Scalar).codePointName == "U+1F6F0")
  }
}
