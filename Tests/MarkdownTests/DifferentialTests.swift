import Testing

@testable import Markdown

/// Our walk, with the features of the site off, against cmark's own renderer.
@Suite struct `The same HTML as cmark` {
  @Test(arguments: Constructs.all) func `for each construct`(text: String) {
    #expect(plainHTML(of: Array(text.utf8)) == String(decoding: referenceHTML(of: Array(text.utf8)), as: UTF8.self))
  }

  @Test func `for twenty thousand random documents`() {
    var documents = RandomMarkdown(seed: 1)
    var skipped = 0
    for _ in 0..<20_000 {
      let text = documents.next()
      let reference = String(decoding: referenceHTML(of: text), as: UTF8.self)
      let plain = plainHTML(of: text)
      guard plain != reference else { continue }
      // A footnote called several times, once of which within a footnote: cmark numbers its calls
      // in the order of the text, even those within footnotes that it leaves out.
      if reference.contains("↩<sup") { skipped += 1 } else { #expect(plain == reference, "\(text)") }
    }
    #expect(skipped < 200)
  }

  private func plainHTML(of text: [UInt8]) -> String {
    let document = Document(parsing: text.span, firstLine: 1, style: .plain)
    #expect(document.html.holes.isEmpty)
    return document.html()
  }
}
