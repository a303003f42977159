import Text
import Testing

@testable import Markdown

@Suite struct `An HTML writer` {
  private func written(
    _ dialect: HTMLDialect = .site, _ write: (inout HTMLWriter) -> Void
  ) -> (html: String, plainText: String) {
    var writer = HTMLWriter(dialect, byteCount: 0)
    write(&writer)
    return (
      String(decoding: writer.fragment.bytes, as: UTF8.self), writer.plainText.string()
    )
  }

  @Test func `writes words twice, and escapes them in the HTML only`() {
    let (html, plainText) = written { writer in
      writer.markup("<p>")
      "a & <b>".withSpan { writer.text($0) }
      writer.lineBreak("<br>\n")
      writer.text("c")
      writer.markup("</p>")
    }
    #expect(html == "<p>a &amp; &lt;b&gt;<br>\nc</p>")
    #expect(plainText == "a & <b> c")
  }

  @Test func `writes what is only shown into the HTML alone`() {
    let (html, plainText) = written { $0.attribute("<abbr title=\"", "a \"b\" & c") }
    #expect(html == "<abbr title=\"a &quot;b&quot; &amp; c\"")
    #expect(plainText.isEmpty)
  }

  @Test func `ends void tags as its dialect does`() {
    #expect(written(.site) { $0.thematicBreak() }.html == "<hr>\n")
    #expect(written(.cmark) { $0.thematicBreak() }.html == "<hr />\n")
  }

  @Test(arguments: [
    ("https://a.fr/b?c=d&e", "https://a.fr/b?c=d&amp;e"), ("é", "%C3%A9"), ("%C3%A9", "%C3%A9"),
    ("a b'c", "a%20b&#x27;c"), ("[a](b)~{c}|d\\e^f`g", "%5Ba%5D(b)~%7Bc%7D%7Cd%5Ce%5Ef%60g"),
    ("\"<>\"\u{7F}", "%22%3C%3E%22%7F"), ("", ""),
  ]) func `encodes in addresses what they may not hold`(address: String, encoded: String) {
    #expect(written { $0.address(address) }.html == encoded)
  }

  @Test func `inserts an id before what was written since, with the placeholders in it`() {
    var writer = HTMLWriter(.site, byteCount: 0)
    writer.placeholder(.headingLevel(2))
    writer.markup("<h")
    let tag = writer.currentTag
    writer.markup(">a")
    writer.placeholder(.title)
    writer.insertID("b", into: tag)
    let fragment = writer.fragment
    #expect(String(decoding: fragment.bytes, as: UTF8.self) == "<h id=\"b\">a")
    #expect(fragment.placeholders.map(\.offset) == [0, 7, 11])
  }

  @Test func `keeps of raw HTML the words between its tags`() {
    let (_, plainText) = written { writer in
      "a <b class=\"c\">d</b> e<!-- f".withSpan { writer.plainText(ofHTML: $0) }
    }
    #expect(plainText == "a d e\n")
  }

  @Test func `leaves to each channel what is for it alone`() {
    var writer = HTMLWriter(.site, byteCount: 0)
    writer.only(on: .page) { $0.markup("page") }
    writer.only(on: .feed) { $0.markup("feed") }
    writer.markup("!")
    let fragment = writer.fragment
    for (channel, expected) in [(OutputChannel.page, "page!"), (.feed, "feed!")] {
      var output = ByteBuffer()
      fragment.write(
        into: &output, for: channel, labels: .french, link: { _ in "" }, image: { _ in ("", nil) })
      #expect(output.string() == expected)
    }
  }
}
