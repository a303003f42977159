import Testing

@testable import Markdown

@Suite struct `The language of a passage` {
  @Test(arguments: [
    ("[a](b.md){lang=en}.", "<p><a href=\"b.md\" hreflang=\"en\">a</a>.</p>\n"),
    (
      "*privacy by design*{lang=en} et **b**{lang=pt-BR}",
      "<p><em lang=\"en\">privacy by design</em> et <strong lang=\"pt-BR\">b</strong></p>\n"
    ),
    ("Privacy *by* design. {lang=en}", "<p lang=\"en\">Privacy <em>by</em> design.</p>\n"),
    ("*a*{lang=en-x-foo}", "<p><em lang=\"en-x-foo\">a</em></p>\n"),
    ("a *b* {lang=en}", "<p lang=\"en\">a <em>b</em></p>\n"),
    ("- a {lang=en}\n- b", "<ul>\n<li><span lang=\"en\">a</span></li>\n<li>b</li>\n</ul>\n"),
    ("> a\n>\n> b {lang=de}", "<blockquote lang=\"de\">\n<p>a</p>\n<p>b</p>\n</blockquote>\n"),
    ("> a\n>\n> {lang=de}", "<blockquote lang=\"de\">\n<p>a</p>\n</blockquote>\n"),
    ("> a {lang=de}\n>\n> b", "<blockquote>\n<p lang=\"de\">a</p>\n<p>b</p>\n</blockquote>\n"),
    (
      "> a {lang=de}\n> — b",
      """
      <figure class="quotation">
      <blockquote lang="de">
      <p>a</p>
      </blockquote>
      <figcaption>— b</figcaption>
      </figure>

      """
    ),
  ]) func `is written behind it`(text: String, html: String) {
    let document = Document(parsing: text)
    #expect(document.html() == html)
    #expect(document.problems.isEmpty)
  }

  @Test func `is written in headings and cells too`() {
    let html = Document(parsing: "## a {lang=en}\n\n| b {lang=de} |\n|---|").html(for: .feed)
    #expect(html.contains("<h2 lang=\"en\" id=\"a\">a</h2>"))
    #expect(html.contains("<th lang=\"de\">b</th>"))
  }

  @Test(arguments: [
    ("a {lang=en} b", "1:3 misplacedLanguage {lang=en}"),
    ("*a*{lang=english}", "1:4 misplacedLanguage {lang=english}"),
    ("*a*{lang=en-x}", "1:4 misplacedLanguage {lang=en-x}"),
    ("a\n[b](c){lang}", "2:7 misplacedLanguage {lang}"),
    ("a {lang=e", "1:3 misplacedLanguage {lang=e"),
    ("`a`{lang=en}", "1:4 misplacedLanguage {lang=en}"),
    ("`{lang=en}` {langue}", "1:13 misplacedLanguage {langue}"),
  ]) func `is reported when it says nothing, and never shown`(text: String, expected: String) {
    #expect(problems(in: text) == expected)
    #expect(!Document(parsing: text.replacing("`{lang=en}`", with: "")).html().contains("{lang"))
  }
}
