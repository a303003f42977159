import Testing

@testable import Markdown

@Suite struct `Quotations` {
  @Test func `name their origin in a caption, and the address of it`() {
    let html = Document(
      parsing: "> Un *mot*.\n>\n> Deux\n> — [Le rapport](https://a.fr/b?c&d), p. 3"
    ).html()
    #expect(
      html == """
        <figure class="quotation">
        <blockquote cite="https://a.fr/b?c&amp;d">
        <p>Un <em>mot</em>.</p>
        <p>Deux</p>
        </blockquote>
        <figcaption>— <a href="https://a.fr/b?c&amp;d" rel="noreferrer">Le rapport</a>, p. 3</figcaption>
        </figure>

        """)
  }

  @Test func `may have their origin in a paragraph of its own, and local`() {
    let html = Document(parsing: "> [a](b.md)\n>\n> — [c](d.md)").html()
    #expect(
      html == """
        <figure class="quotation">
        <blockquote cite="d.md">
        <p><a href="b.md">a</a></p>
        </blockquote>
        <figcaption>— <a href="d.md">c</a></figcaption>
        </figure>

        """)
  }

  @Test(arguments: ["> — a", "> a\n> —b", "> a\n>\n> - — b", "> a — b", "> a\n> - b\n\n— c"])
  func `without such a last line are plain`(text: String) {
    #expect(!Document(parsing: text).html().contains("figure"))
  }

  @Test func `within quotations have origins of their own`() {
    let html = Document(parsing: "> > a\n> > — b\n>\n> c\n> — d").html()
    #expect(
      html == """
        <figure class="quotation">
        <blockquote>
        <figure class="quotation">
        <blockquote>
        <p>a</p>
        </blockquote>
        <figcaption>— b</figcaption>
        </figure>
        <p>c</p>
        </blockquote>
        <figcaption>— d</figcaption>
        </figure>

        """)
  }

  @Test(arguments: ["(...)", "[...]", "[…]", "(…)"])
  func `show in one way what is left out`(ellipsis: String) {
    let html = Document(parsing: "> a \(ellipsis) b\(ellipsis)").html()
    #expect(html.contains("a <span class=\"cut\">[…]</span> b<span class=\"cut\">[…]</span></p>"))
    #expect(!Document(parsing: "a \(ellipsis) b").html().contains("span"))
  }

  @Test(arguments: [
    ("> a b c\n\n> a b", "1:1 quotationWithoutOrigin 3"), ("> a b c\n> — d", ""),
    ("> a b [c](d)", ""), ("> a b c[^1]\n\n[^1]: d", ""),
    ("> > a b c", "1:1 quotationWithoutOrigin 3"),
    ("> [!NOTE]\n> a b c", ""),
  ]) func `that are long must have one`(text: String, expected: String) {
    var options = MarkdownOptions()
    options.quotationLimit = 3
    #expect(problems(in: text, options) == expected)
    #expect(problems(in: text) == "")
  }
}
