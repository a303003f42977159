import Text
import Testing

@testable import Markdown

/// The tables of `docs/typography.md`, row by row.
@Suite struct `The tables of typography` {
  @Test func `are read`() {
    #expect(TypographyRow.all.count > 100)
    #expect(TypographyRow.all.contains { $0.typography == .english })
    #expect(TypographyRow.all.contains { $0.isMarkup })
  }

  @Test(arguments: TypographyRow.all.filter { !$0.isMarkup })
  func `say what a text becomes`(row: TypographyRow) {
    #expect(row.typography.text(row.typed) == row.set)
    #expect(row.typography.text(row.set) == row.set)
  }

  @Test(arguments: TypographyRow.all.filter { !$0.isMarkup })
  func `say what HTML becomes`(row: TypographyRow) {
    let html = row.html ?? String { $0.appendEscaped(row.set) }
    #expect(String(decoding: row.typography.markup(row.typed), as: UTF8.self) == html)
    guard row.isPlainMarkdown else { return }
    #expect(paragraph(row.typed, row.typography) == html)
  }

  @Test(arguments: TypographyRow.all.filter(\.isMarkup))
  func `say what happens across markup`(row: TypographyRow) {
    #expect(paragraph(row.typed, row.typography) == row.set)
  }

  private func paragraph(_ text: String, _ typography: Typography) -> String {
    var options = Options()
    options.typography = typography
    let html = Document(parsing: text, options: options).html()
    return String(html.dropFirst("<p>".count).dropLast("</p>\n".count))
  }
}

extension TypographyRow {
  /// Whether Markdown finds no markup in the text.
  fileprivate var isPlainMarkdown: Bool {
    !typed.contains { "*_\\[]<&@/#~`".contains($0) } && !typed.contains("www.")
  }
}
