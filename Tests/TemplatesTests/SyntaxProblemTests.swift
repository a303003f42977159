import Templates
import Testing

@Suite struct SyntaxProblemTests {
  @Test(arguments: [
    ("{{title", ["page.html:1:1+7 unclosed tag"]),
    ("a {{title} b\n{{title}}", ["page.html:1:3+10 unclosed tag"]),
    ("{{{body}} {{title}}", ["page.html:1:1+10 unclosed tag"]),
    ("{{! note", ["page.html:1:1+8 unclosed tag"]),
    ("{{", ["page.html:1:1+2 unclosed tag"]),
    ("{{=| |}} {{title}}", ["page.html:1:1+9 unclosed tag"]),
    ("{{}}", ["page.html:1:1+4 malformed name ''"]),
    ("{{  }}", ["page.html:1:1+6 malformed name ''"]),
    ("{{>}}", ["page.html:1:1+5 malformed name ''"]),
    ("{{my title}}", ["page.html:1:1+12 malformed name 'my title'"]),
    ("{{author..name}}", ["page.html:1:1+16 malformed name 'author..name'"]),
    ("{{.title}}", ["page.html:1:1+10 malformed name '.title'"]),
    ("{{title.}}", ["page.html:1:1+10 malformed name 'title.'"]),
    ("{{=|=}}", ["page.html:1:1+7 malformed delimiters"]),
    ("{{=| | |=}}", ["page.html:1:1+11 malformed delimiters"]),
    ("{{= =}}", ["page.html:1:1+7 malformed delimiters"]),
    ("{{==| |=}}", ["page.html:1:1+10 malformed delimiters"]),
    ("{{#draft}}", ["page.html:1:1+10 unclosed draft"]),
    ("{{#draft}}{{^count}}x{{/draft}}", ["page.html:1:11+10 unclosed count"]),
    (
      "{{#draft}}{{^count}}",
      ["page.html:1:1+10 unclosed draft", "page.html:1:11+10 unclosed count"]
    ),
    ("{{$a}}x", ["page.html:1:1+6 unclosed a"]),
    ("{{<page}}x", ["page.html:1:1+9 unclosed page"]),
    ("x{{/draft}}", ["page.html:1:2+10 stray closing draft"]),
    ("{{#draft}}x{{/draft}}{{/draft}}", ["page.html:1:22+10 stray closing draft"]),
    ("{{#draft}}\n{{/count}}", ["page.html:2:1+10 closing count, expected draft of line 1"]),
    ("{{/ a b }}", ["page.html:1:1+10 malformed name 'a b'"]),
  ])
  func `a tag that cannot be read is named with its place`(template: String, problems: [String]) {
    #expect(Theme(["page": template]).problems == problems)
  }

  @Test(arguments: [
    ("\n\n  {{titel}}", "page.html:3:3+9"),
    ("a\r\n\t{{titel}}", "page.html:2:2+9"),
    ("« été » 🛰️{{titel}}", "page.html:1:11+9"),
    ("{{\n  titel\n}}", "page.html:1:1+2"),
    ("{{\r\n  titel\r\n}}", "page.html:1:1+2"),
    ("\u{FEFF}{{titel}}", "page.html:1:1+9"),
  ])
  func `places count lines and Unicode scalars from one`(template: String, place: String) {
    let problems = Theme(["page": template]).problems
    #expect(problems == ["\(place) unknown name titel, perhaps title"])
  }

  @Test(
    arguments: [
      ([0x61, 0xE9, 0x62], "1:2+1 not UTF-8 at byte 1"),
      ([0x61, 0x0A, 0xC3, 0xA9, 0xFF], "2:2+1 not UTF-8 at byte 4"),
      ([0xEF, 0xBB, 0xBF, 0x61, 0xC0], "1:2+1 not UTF-8 at byte 4"),
    ] as [([UInt8], String)])
  func `a template that is not UTF-8 is named with the byte`(text: [UInt8], problem: String) {
    let file = TemplateFile(name: "page", path: "page.html", text: text)
    let library = TemplateLibrary(compiling: [file], pages: ["page": Theme.shape])
    #expect(library.problems.map(\.summary) == ["page.html:\(problem)"])
  }

  @Test func `a tag without its partner stays as text, and a wrong closing tag closes`() {
    #expect(Template("{{#a}}1{{/b}}{{a}}").render(.object(["a": .text("x")])) == "1x")
    #expect(Template("1{{/a}}2{{#b}}3{{c").render(.object([:])) == "1{{/a}}2{{#b}}3{{c")
  }
}
