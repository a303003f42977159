import Testing

@testable import Markdown

@Suite struct `Problems that an author must know of` {
  @Test(arguments: [
    ("a\n\n[^b]: c", "3:1 unusedFootnote b"),
    ("a\n\n> - [^b]: c", "3:5 unusedFootnote b"),
    ("a\n\n1. x\n\n   [^é]: c", "5:4 unusedFootnote é"),
    ("[^a]\n\n[^a]: b [^c]\n\n[^c]: d\n[^e]:", "6:1 unusedFootnote e"),
    ("[^a]\n\n[^a]: b\n[^A]: c", "4:1 duplicateFootnote A"),
    ("```\n[^a]: b\n```\n\n    [^c]: d\n\n<!--\n[^e]: f\n-->", "7:1 rawHTML <!--"),
    ("\\[^a]: b", ""),
    ("[^a]: [^b]: c\n\n[^b]", "1:1 unusedFootnote a"),
  ]) func `a footnote that nothing calls`(text: String, expected: String) {
    #expect(problems(in: text) == expected)
  }

  @Test(arguments: [
    ("un\ndeux [^a] trois", "2:6 undefinedFootnote a"),
    ("\\[^a] puis [^a]", "1:12 undefinedFootnote a"),
    ("`[^a]` \\[^b] [^ ] [^c d] [^e](f)", ""),
    ("> é\n> [^a] [^a]", "2:3 undefinedFootnote a, 2:8 undefinedFootnote a"),
    ("[^a]\n\n```\n[^a]: b\n```", "1:1 undefinedFootnote a"),
    ("# [^a]\n\n| [^b] |\n|---|", "1:3 undefinedFootnote a, 3:3 undefinedFootnote b"),
  ]) func `a call without a footnote`(text: String, expected: String) {
    #expect(problems(in: text) == expected)
  }

  @Test(arguments: [
    ("a\n\n<div>\nb\n</div>", "3:1 rawHTML <div>"),
    ("a\n> é <b>c", "2:5 rawHTML <b>"),
    ("a\n\n> - b\n>\n>   <div>\n>   </div>", "5:5 rawHTML <div>"),
    ("![a <i>](b)", "1:5 rawHTML <i>"),
    ("`<b>` \\<b> <https://a.fr>", ""),
  ]) func `raw HTML`(text: String, expected: String) {
    #expect(problems(in: text) == expected)
  }

  @Test func `raw HTML is shown as text, not lost`() {
    let document = Document(parsing: "a <b>c\n\n<p>d &\n")
    #expect(document.html() == "<p>a &lt;b&gt;c</p>\n<pre><code>&lt;p&gt;d &amp;\n</code></pre>\n")
  }

  @Test(arguments: [
    ("[a](javascript:b)", "1:1 refusedScheme javascript"),
    ("a ![b](DATA:c)", "1:3 refusedScheme data"),
    ("[a]: ftp://b\n\n[a]", "3:1 refusedScheme ftp"),
    ("[a]()\n![b](<>)", "1:1 emptyDestination, 2:1 emptyDestination"),
  ]) func `a destination that is not allowed`(text: String, expected: String) {
    #expect(problems(in: text) == expected)
    #expect(!Document(parsing: text).html().contains("script:"))
  }

  @Test func `are reported in lines of the file`() {
    #expect(Document(parsing: "a\r\n\r<b>", firstLine: 8).problems.map(\.line) == [10])
  }
}
