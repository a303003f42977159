import Text
import Testing

@testable import Markdown

@Suite struct `A document for the site` {
  @Test func `gives headings ids that hold when another is added after`() {
    let before = Document(parsing: "# L'État & l'œil\n\n## Suite\n\n## Suite")
    let after = Document(
      parsing: "# L'État & l'œil\n\n## Suite\n\n## Suite\n\n## Suite 2\n\n## Suite")
    #expect(before.headings.map(\.id) == ["l-etat-l-oeil", "suite", "suite-2"])
    #expect(after.headings.map(\.id) == before.headings.map(\.id) + ["suite-2-2", "suite-3"])
  }

  @Test(arguments: [("# 日本", "section"), ("# fn 1", "section-fn-1"), ("# !", "section")])
  func `never leaves a heading without an id of its own`(text: String, id: String) {
    #expect(Document(parsing: text).headings.map(\.id) == [id])
  }

  @Test func `shifts headings and prefixes ids where it is shown`() {
    let document = Document(parsing: "# *Un* [lien](a.md)\n\n###### Six")
    #expect(
      document.html(for: .feed, idPrefix: "a-", headingShift: 1) == """
        <h2 id="a-un-lien"><em>Un</em> <a href="a.md">lien</a></h2>
        <h6 id="a-six">Six</h6>

        """)
    #expect(document.headings.map(\.text) == ["Un lien", "Six"])
    #expect(document.headings.map(\.level) == [1, 6])
  }

  @Test func `writes footnotes with its own ids and a label in the site's language`() {
    let document = Document(parsing: "Un[^note] deux[^note]\n\n[^note]: Voir.")
    #expect(
      document.html(idPrefix: "a-") == """
        <p>Un<sup class="footnote-ref"><a id="a-fnref-1" href="#a-fn-1" role="doc-noteref">1</a></sup> \
        deux<sup class="footnote-ref"><a id="a-fnref-1-2" href="#a-fn-1" role="doc-noteref">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes" aria-label="Notes">
        <ol>
        <li id="a-fn-1">
        <p>Voir. <a class="footnote-backref" href="#a-fnref-1" role="doc-backlink" \
        aria-label="Retour au texte">↩\u{FE0E}</a> \
        <a class="footnote-backref" href="#a-fnref-1-2" role="doc-backlink" \
        aria-label="Retour au texte 2">↩\u{FE0E}<sup>2</sup></a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test func `aligns cells by class`() {
    let html = Document(parsing: "| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |").html()
    #expect(html.contains("<th class=\"left\">a</th>\n<th class=\"center\">b</th>"))
    #expect(html.contains("<td class=\"right\">3</td>"))
  }

  @Test func `asks for addresses of its own, and escapes them`() {
    let document = Document(parsing: "[a](b.md) [c](https://d.fr/é?e&f) ![g](h.png \"i\") <j@k.fr>")
    var output = ByteBuffer()
    document.html.write(
      into: &output, labels: .french, link: { "/\($0)?a&b='c'" },
      image: { ("/é \($0)", (width: 640, height: 480)) })
    #expect(
      output.string() == """
        <p><a href="/0?a&amp;b=&#x27;c&#x27;">a</a> <a href="https://d.fr/%C3%A9?e&amp;f" rel="noreferrer">c</a> \
        <img src="/%C3%A9%200" width="640" height="480" alt="g" title="i" loading="lazy" \
        decoding="async"> <a href="mailto:j@k.fr">j@k.fr</a></p>

        """)
  }

  @Test func `sorts destinations by who must look after them`() {
    let text = "[](a.md) [](#b) [](art:c) [](HTTP://d) [](//e) [](mailto:f@g) [](tel:1) []()"
    #expect(
      Document(parsing: text).links.map(\.destination) == [
        .local("a.md"), .local("#b"), .local("art:c"), .external("HTTP://d"), .external("//e"),
        .external("mailto:f@g"), .refused("tel:1", scheme: "tel"), .empty,
      ])
  }

  @Test func `tells where links and images are, in lines of the file`() {
    let text = """
      Été [a](a.md)
         et [b](b.md) www.c.fr
      > [d
      > d](d.md) ![e *f*](g.png "h")

      | i | [j](j.md) |
      |---|---|
      | k@l.fr | m |
      """
    let document = Document(parsing: text, firstLine: 10)
    #expect(
      document.links.map { "\($0.destination.string) \($0.line):\($0.column)" } == [
        "a.md 10:5", "b.md 11:7", "http://www.c.fr 11:17", "d.md 12:3", "j.md 15:7",
        "mailto:k@l.fr 17:3",
      ])
    #expect(
      document.images == [
        Image(destination: .local("g.png"), line: 13, column: 12)
      ])
  }

  @Test func `is also words without markup, a line for each block`() {
    let text = "# Un\n\n*Deux*\ntrois ![quatre](a.png)\n\n> [!NOTE]\n> cinq {lang=en}\n> - six"
    #expect(plainText(of: text) == "Un\nDeux trois quatre\ncinq\nsix\n")
  }

  @Test func `lets raw HTML through for those who own their content`() {
    var options = MarkdownOptions()
    options.allowsHTML = true
    let document = Document(parsing: "a <b>c</b>\n\n<div>d <i>e</i>\n</div>", options: options)
    #expect(document.html() == "<p>a <b>c</b></p>\n<div>d <i>e</i>\n</div>\n")
    #expect(document.problems.isEmpty)
    #expect(document.words == 4)
  }

  @Test(arguments: [
    ("", 0), ("un", 1), ("« un » “deux” «trois»", 3), ("un deux\ntrois", 3), ("**un**deux", 1),
    ("« un » — deux ? Trois !", 3),
    ("l'été peut-être", 2), ("# un\ndeux\n\n- trois\n- quatre", 4), ("un[^1]\n\n[^1]: deux", 2),
    ("| un | deux |\n|---|---|\n| 3 | 4 |", 4), ("`un deux`\n\n    trois", 3),
    (String(repeating: "mot ", count: 1_000), 1_000),
  ]) func `counts words`(text: String, words: Int) {
    #expect(Document(parsing: text).words == words)
  }
}
