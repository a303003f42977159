import Testing

@testable import Markdown

@Suite struct `Images` {
  private let attributes = " loading=\"lazy\" decoding=\"async\""

  @Test func `alone in their paragraph are figures, with their title as caption`() {
    let document = Document(parsing: "![Une *caméra*](a.png \"Place <Masséna>\")\n\n![b](c.png)")
    #expect(
      document.html() == """
        <figure><img src="a.png" alt="Une caméra"\(attributes)>
        <figcaption>Place &lt;Masséna&gt;</figcaption>
        </figure>
        <figure><img src="c.png" alt="b"\(attributes)></figure>

        """)
    #expect(
      document.html(for: .feed).hasSuffix("<figure><img src=\"c.png\" alt=\"b\"></figure>\n"))
  }

  @Test func `may be links`() {
    let html = Document(parsing: "[![a](b.png \"c\")](d.md)").html()
    #expect(
      html == """
        <figure><a href="d.md"><img src="b.png" alt="a"\(attributes)></a>
        <figcaption>c</figcaption>
        </figure>

        """)
  }

  @Test func `among words keep their title to themselves`() {
    #expect(
      Document(parsing: "a ![b](c.png \"d\")\n\n- ![e](f.png)").html() == """
        <p>a <img src="c.png" alt="b" title="d"\(attributes)></p>
        <ul>
        <li><img src="f.png" alt="e"\(attributes)></li>
        </ul>

        """)
  }

  @Test(arguments: [
    ("a ![](b.png)", "1:3 missingAlternative"), ("![ ](b.png \"\")", "1:1 missingAlternative"),
    ("![](b.png \"décor\")", ""), ("![`a`](b.png)", ""),
  ]) func `say what they show, or that they only decorate`(text: String, expected: String) {
    #expect(problems(in: text) == expected)
  }

  @Test(arguments: ["https://a.fr/b.png", "//a.fr/b.png", "http://a.fr?b"])
  func `of other hosts are refused, and never written`(address: String) {
    #expect(problems(in: "![a](\(address))") == "1:1 foreignImage a.fr")
    #expect(!Document(parsing: "![a](\(address))").html().contains("a.fr"))
  }
}
