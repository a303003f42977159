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
    ("opening brackets", String(repeating: "[", count: 100_000)),
    ("emphasis that never ends", String(repeating: "*a_ ", count: 25_000)),
    (
      "pipes",
      "|" + String(repeating: "a|", count: 2_000) + "\n|" + String(repeating: "-|", count: 2_000)
    ),
    ("footnotes", (0..<5_000).map { "[^\($0)]\n\n[^\($0)]: note\n\n" }.joined()),
    ("unused footnotes", (0..<5_000).map { "[^\($0)]: note\n\n" }.joined()),
    ("calls without footnotes", String(repeating: "[^x] ", count: 20_000)),
    ("addresses", String(repeating: "a@b.fr http://c.fr ", count: 5_000)),
    ("headings", String(repeating: "# Même titre\n", count: 5_000)),
  ]) func `are parsed to the end`(name: String, text: String) {
    let document = Document(parsing: text)
    #expect(!document.html.isEmpty || !document.problems.isEmpty, "\(name)")
  }
}
