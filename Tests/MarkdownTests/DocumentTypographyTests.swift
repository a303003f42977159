import Testing
import Typography

@testable import Markdown

@Suite struct `The setting of documents` {
  @Test(arguments: [
    "« un » — deux ? Trois !", "l'été peut-être", "\"un\" deux", "un", "", "« un", "a b « c",
    "Qui ? \"Eux\", dit-il...", "dit « un ».",
  ]) func `leaves the number of words`(text: String) {
    #expect(document(text).words == Document(parsing: text).words)
  }

  @Test func `sets captions, and raises their ordinals`() {
    let html = document("![œil](a \"L'œil du 2e !\")").html()
    #expect(html.contains("<figcaption>L’œil du 2<sup>e</sup>\u{202F}!</figcaption>"))
  }

  @Test func `sets headings for the table of contents, and leaves their ids`() {
    let text = "# L'essai \"XXe\" : 10000 € ?"
    let heading = document(text).headings.first
    #expect(heading?.text == "L’essai «\u{202F}XXe\u{202F}»\u{A0}: 10\u{202F}000\u{A0}€\u{202F}?")
    #expect(heading?.id == "l-essai-xxe-10000")
    #expect(heading?.id == Document(parsing: text).headings.first?.id)
  }

  @Test func `finds the partners of quotes in time, however many there are`() {
    let quotes = String(repeating: "\"a *\"b* « \"c d\" ", count: 20_000)
    #expect(document(quotes).html().utf8.count > quotes.utf8.count)
  }

  @Test func `looks past deep markup in time`() {
    let nested =
      String(repeating: "*a! **b ", count: 10_000) + String(repeating: "** *", count: 10_000)
    #expect(!document(nested).html().isEmpty)
  }

  @Test func `leaves links and ids in random documents`() {
    var documents = RandomMarkdown(seed: 21)
    for _ in 0..<2_000 {
      let text = String(decoding: documents.next(), as: UTF8.self)
      #expect(
        document(text).links.map(\.destination) == Document(parsing: text).links.map(\.destination))
      #expect(document(text).headings.map(\.id) == Document(parsing: text).headings.map(\.id))
    }
  }

  private func document(_ text: String) -> Document {
    var options = MarkdownOptions()
    options.typography = .french
    return Document(parsing: text, options: options)
  }
}
