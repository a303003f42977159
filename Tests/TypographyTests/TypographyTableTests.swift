import Markdown
import Testing
import Text
import Typography

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
    let html = row.html ?? String { html in row.set.withSpan { html.append(escaping: $0) } }
    #expect(String(decoding: row.typography.markup(row.typed), as: UTF8.self) == html)
    guard row.isPlainMarkdown else { return }
    #expect(paragraph(row.typed, row.typography) == html)
  }

  @Test(arguments: TypographyRow.all.filter(\.isMarkup))
  func `say what happens across markup`(row: TypographyRow) {
    #expect(paragraph(row.typed, row.typography) == row.set)
  }

  /// The HTML of a text that is one paragraph of Markdown.
  private func paragraph(_ text: String, _ typography: TypographyRules) -> String {
    var options = MarkdownOptions()
    options.typography = typography
    let document = Document(parsing: text, options: options)
    let html = String { buffer in
      document.html.write(
        into: &buffer, labels: Labels { _ in "" },
        link: { document.links[$0].destination.string },
        image: { (document.images[$0].destination.string, nil) })
    }
    return String(html.dropFirst("<p>".count).dropLast("</p>\n".count))
  }
}

extension TypographyRow {
  /// Whether Markdown finds no markup in the text.
  fileprivate var isPlainMarkdown: Bool {
    !typed.contains { "*_\\[]<&@/#~`".contains($0) } && !typed.contains("www.")
  }
}
