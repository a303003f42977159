import Testing

@testable import Markdown

@Suite struct `Headings` {
  @Test func `each have a link to them, beside their words, on a page`() {
    let document = Document(parsing: "## Un & *deux*")
    #expect(
      document.html(idPrefix: "a-") == """
        <div class="heading">
        <h2 id="a-un-deux">Un &amp; <em>deux</em></h2>
        <a class="heading-link" href="#a-un-deux" aria-label="Lien vers : Un &amp; deux">#</a>
        </div>

        """)
    #expect(
      document.html(for: .feed) == "<h2 id=\"un-deux\">Un &amp; <em>deux</em></h2>\n")
  }

  @Test(arguments: [
    ("## a\n\n### b\n\n## c", ""),
    ("# a\n\n### b\n\n### c", "3:1 skippedHeading 2"),
    ("## a\n\n> - ##### b", "3:5 skippedHeading 3"),
    ("### a\n\n## b\n\n### c\n\n## d", "3:1 headingAboveFirst 3"),
    ("#### a\n\n#### b", ""),
  ]) func `go down one level at a time`(text: String, expected: String) {
    #expect(problems(in: text) == expected)
  }
}
