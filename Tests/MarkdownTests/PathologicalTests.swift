import Testing

@testable import Markdown

/// Texts that break renderers which recurse; that the tests end at all is what they show.
@Suite struct `Hostile documents` {
  @Test(arguments: [
    ("nested quotations", String(repeating: "> ", count: 10_000) + "a"),
    (
      "nested brackets",
      String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    ),
    (
      "nested emphasis",
      String(repeating: "*a **b ", count: 10_000) + String(repeating: "** *", count: 10_000)
    ),
    ("nested links", String(repeating: "[a](", count: 10_000)),
    (
      "nested images",
      String(repeating: "![a", count: 10_000) + String(repeating: "](b)", count: 10_000)
    ),
    ("nested lists", (0..<500).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()),
    ("backticks", String(repeating: "`", count: 1_000_000)),
    ("opening brackets", String(repeating: "[", count: 1_000_000)),
    ("emphasis that never ends", String(repeating: "*a_ ", count: 250_000)),
    ("nothing but pipes", String(repeating: "|", count: 1_000_000)),
    (
      "pipes",
      "|" + String(repeating: "a|", count: 2_000) + "\n|" + String(repeating: "-|", count: 2_000)
    ),
    ("rows", "|a|\n|-|\n" + String(repeating: "|b|\n", count: 200_000)),
    ("footnotes", (0..<100_000).map { "[^\($0)]\n\n[^\($0)]: note\n\n" }.joined()),
    ("alerts", String(repeating: "> [!NOTE]\n> a\n\n", count: 50_000)),
    ("origins", String(repeating: "> a\n> — [b](c)\n\n", count: 50_000)),
    ("ellipses that never end", "> " + String(repeating: "(... ", count: 200_000)),
    ("marks of languages", String(repeating: "*a*{lang=en} {lang=x} ", count: 40_000)),
    ("marks of languages that never end", String(repeating: "{lang=", count: 100_000)),
    ("stray asterisks", String(repeating: "a*« b ", count: 100_000)),
    ("broken links", String(repeating: "[a](b c ", count: 100_000)),
    ("unused addresses", (0..<20_000).map { "[\($0)]: a\n" }.joined()),
    ("unused footnotes", (0..<5_000).map { "[^\($0)]: note\n\n" }.joined()),
    ("calls without footnotes", String(repeating: "[^x] ", count: 20_000)),
    ("addresses", String(repeating: "a@b.fr http://c.fr ", count: 5_000)),
    ("headings", String(repeating: "# Même titre\n", count: 5_000)),
  ]) func `are parsed to the end`(name: String, text: String) {
    let document = Document(parsing: text, options: .hostile)
    #expect(!document.html.isEmpty || !document.problems.isEmpty, "\(name)")
  }

  @Test func `with capitals only are searched for acronyms to the end`() {
    let text =
      String(repeating: "CNIL", count: 100_000) + String(repeating: " TAJ XX", count: 100_000)
    let document = Document(parsing: text, options: .hostile)
    #expect(document.html().split(separator: "<abbr", omittingEmptySubsequences: false).count == 2)
  }
}

extension MarkdownOptions {
  /// With everything that makes a text be searched.
  fileprivate static var hostile: Self {
    var options = Self()
    options.acronyms = ["CNIL": "Commission", "TAJ": "Traitement"]
    options.quotationLimit = 1
    return options
  }
}
