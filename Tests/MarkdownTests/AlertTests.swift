import Testing

@testable import Markdown

@Suite struct `Alerts` {
  @Test func `are notes with a title on a page, and quotations in a feed`() {
    let document = Document(parsing: "> [!WARNING]\n> Le *recours*\n> est ouvert.\n>\n> - a\n")
    let words = """
      <p class="alert-title"><strong>Attention</strong></p>
      <p>Le <em>recours</em>
      est ouvert.</p>
      <ul>
      <li>a</li>
      </ul>

      """
    #expect(
      document.html()
        == "<aside class=\"alert alert-warning\" role=\"note\">\n\(words)</aside>\n")
    #expect(document.html(for: .feed) == "<blockquote>\n\(words)</blockquote>\n")
    #expect(document.words == 5)
  }

  @Test(arguments: [
    ("NOTE", "Note"), ("tip", "Conseil"), ("Important", "Important"), ("CAUTION", "Danger"),
  ]) func `are of five kinds, in whatever case`(mark: String, title: String) {
    let html = Document(parsing: "> [!\(mark)]\n>\n> a").html()
    #expect(html.contains("<strong>\(title)</strong></p>\n<p>a</p>\n</aside>"))
  }

  @Test(arguments: [
    ("> [!NOET]\n> a", "1:3 unknownAlert NOET"),
    ("> [!NOTE] a", "1:3 alertNotAlone [!NOTE]"),
    ("> [!a b]\n> c", ""), ("> \\[!NOTE] a", "1:3 alertNotAlone [!NOTE]"),
    ("[!NOTE]\n\n> a [!NOTE]", ""),
  ]) func `that are almost one are reported`(text: String, expected: String) {
    #expect(problems(in: text) == expected)
    #expect(!Document(parsing: text).html().contains("aside"))
  }
}
