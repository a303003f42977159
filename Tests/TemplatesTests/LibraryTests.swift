import Text
import Templates
import Testing

@Suite struct LibraryTests {
  private static let constants: Object = [
    "site": .text("Vigie & Cie"), "year": .number(2022), "title": .text("constant"),
    "strings": .object(["more": .text("Lire la suite"), "empty": .text("")]),
    "menu": .list([.object(["label": .text("Accueil")])]),
    "logo": .html(Markup(bytes: Array("<b>V</b>".utf8))),
  ]

  private func page(_ template: String, _ page: Object = [:], partials: [String: String] = [:])
    -> String
  {
    var theme = Theme(partials.merging(["page": template]) { first, _ in first })
    theme.constants = LibraryTests.constants
    #expect(theme.problems == [])
    return theme.render(page)
  }

  @Test func `a page sees the constants of the site`() {
    #expect(
      page("{{site}} {{year}} {{logo}} {{strings.more}}")
        == "Vigie &amp; Cie 2022 <b>V</b> Lire la suite")
    #expect(page("{{#menu}}{{label}} {{site}}{{/menu}}") == "Accueil Vigie &amp; Cie")
    #expect(page("{{#strings}}{{more}}{{/strings}}") == "Lire la suite")
    #expect(page("{{^strings.empty}}none{{/strings.empty}}") == "none")
  }

  @Test func `what the page has comes before the constants`() {
    #expect(page("{{title}}", ["title": .text("page")]) == "page")
    #expect(page("{{title}}") == "constant")
  }

  @Test func `an inner context comes before the constants`() {
    var theme = Theme(
      ["page": "{{#list}}{{site}} {{/list}}{{site}}"],
      pages: ["page": .object(["list": .list(.object(["site": .text]))])])
    theme.constants = LibraryTests.constants
    let list = Value.objects(["site": .text("inner")], [:])
    #expect(theme.render(["list": list]) == "inner Vigie &amp; Cie Vigie &amp; Cie")
  }

  @Test func `constants are checked like any value`() {
    var theme = Theme([
      "page": "{{strings.mor}}\n{{{site}}}\n{{menu}}\n{{#strings}}{{mroe}}{{/strings}}"
    ])
    theme.constants = LibraryTests.constants
    #expect(
      theme.problems == [
        "page.html:1:1+15 unknown name mor, perhaps more", "page.html:2:1+10 unescaped site",
        "page.html:3:1+8 printed list menu",
        "page.html:4:13+8 unknown name mroe, perhaps more",
      ])
  }

  @Test func `a shape may promise constants that are not there`() {
    var theme = Theme(["page": "({{notice}})"])
    theme.constantsShape = .object(["notice": .text])
    #expect(theme.problems == [])
    #expect(theme.render([:]) == "()")
  }

  @Test func `a layout, partials and lists make a page`() {
    let files = [
      "page":
        "{{<layout}}\n{{$main}}\n<h1>{{title}}</h1>\n{{body}}\n{{>tags}}\n{{/main}}\n{{/layout}}\n",
      "layout": "<main>\n  {{$main}}{{/main}}\n</main>\n",
      "tags": "<ul>\n  {{#tags}}\n  <li>{{name}}</li>\n  {{/tags}}\n</ul>\n",
    ]
    let page: Object = [
      "title": .text("R&D"), "body": .html(Markup(bytes: Array("<pre>\n1</pre>".utf8))),
      "tags": .objects(["name": .text("drones")], ["name": .text("santé")]),
    ]
    let expected = """
      <main>
        <h1>R&amp;D</h1>
        <pre>
      1</pre>
        <ul>
          <li>drones</li>
          <li>santé</li>
        </ul>

      </main>

      """
    #expect(Theme(files).problems == [])
    #expect(Theme(files).render(page) == expected)
  }

  @Test func `rendering appends to what is there`() throws {
    let template = try #require(Theme(["page": "{{title}}"]).library["page"])
    var output = ByteBuffer()
    output.append("<")
    template.render(["title": .text("a")], into: &output)
    template.render(["title": .text("b")], into: &output)
    #expect(output.string() == "<ab")
  }

  @Test func `many threads may render with one library`() async throws {
    let template = try #require(
      Theme(["page": "{{title}}{{#words}}<{{.}}>{{/words}}"]).library["page"])
    let pages = await withTaskGroup(of: (Int, String).self) { group in
      for number in 0..<500 {
        group.addTask {
          var output = ByteBuffer()
          let words = Value.list((0..<20).map { .number(number + $0) })
          template.render(["title": .number(number), "words": words], into: &output)
          return (number, output.string())
        }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for number in 0..<500 {
      let words = (0..<20).map { "<\(number + $0)>" }.joined()
      #expect(pages[number] == "\(number)\(words)")
    }
  }
}
