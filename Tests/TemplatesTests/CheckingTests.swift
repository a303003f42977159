import Templates
import Testing

@Suite struct CheckingTests {
  @Test(arguments: [
    "{{title}} {{body}} {{{body}}} {{&body}} {{count}} {{{count}}} {{draft}} {{author.name}}",
    "{{#author}}{{name}} {{title}}{{/author}}",
    "{{#tags}}{{name}} {{url}} {{title}} {{author.name}}{{/tags}}{{^tags}}{{title}}{{/tags}}",
    "{{#words}}{{.}}{{/words}}{{#title}}{{.}} {{count}}{{/title}}",
    "{{#draft}}{{title}}{{/draft}}{{#body}}{{.}}{{{.}}}{{/body}}",
    "{{#author.name}}{{.}}{{/author.name}}",
    "{{$block}}{{title}}{{/block}}",
  ])
  func `what the model offers passes`(template: String) {
    #expect(Theme(["page": template]).problems == [])
  }

  @Test(arguments: [
    ("{{titel}}", "1:1+9 unknown name titel, perhaps title"),
    ("{{ttile}}", "1:1+9 unknown name ttile, perhaps title"),
    ("{{Title}}", "1:1+9 unknown name Title, perhaps title"),
    ("{{TITLE}}", "1:1+9 unknown name TITLE, perhaps title"),
    ("{{weather}}", "1:1+11 unknown name weather"),
    ("{{{bodi}}}", "1:1+10 unknown name bodi, perhaps body"),
    ("{{#tag}}{{/tag}}", "1:1+8 unknown name tag, perhaps tags"),
    ("{{^tag}}{{/tag}}", "1:1+8 unknown name tag, perhaps tags"),
    ("{{author.nmae}}", "1:1+15 unknown name nmae, perhaps name"),
    ("{{author.title}}", "1:1+16 unknown name title"),
    ("{{autor.name}}", "1:1+14 unknown name autor, perhaps author"),
    ("{{#tags}}{{nam}}{{/tags}}", "1:10+7 unknown name nam, perhaps name"),
    ("{{#tags}}{{titel}}{{/tags}}", "1:10+9 unknown name titel, perhaps title"),
    ("{{name}}", "1:1+8 unknown name name"),
    ("{{^author}}{{name}}{{/author}}", "1:12+8 unknown name name"),
    ("{{tags}}", "1:1+8 printed list tags"),
    ("{{words}}", "1:1+9 printed list words"),
    ("{{author}}", "1:1+10 printed object author"),
    ("{{.}}", "1:1+5 printed object ."),
    ("{{#tags}}{{.}}{{/tags}}", "1:10+5 printed object ."),
    ("{{title.length}}", "1:1+16 no fields in title of title.length"),
    ("{{author.name.first}}", "1:1+21 no fields in name of author.name.first"),
    ("{{tags.name}}", "1:1+13 no fields in tags of tags.name"),
    ("{{{title}}}", "1:1+11 unescaped title"),
    ("{{&title}}", "1:1+10 unescaped title"),
    ("{{#words}}{{{.}}}{{/words}}", "1:11+7 unescaped ."),
    ("{{{author.name}}}", "1:1+17 unescaped author.name"),
  ])
  func `what the model does not offer is named`(template: String, problem: String) {
    #expect(Theme(["page": template]).problems == ["page.html:\(problem)"])
  }

  @Test func `an unknown section does not make what it holds unknown too`() {
    let theme = Theme(["page": "{{#tagz}}{{name}}{{{name.x}}}{{title.x}}{{/tagz}}{{nam}}"])
    #expect(
      theme.problems == [
        "page.html:1:1+9 unknown name tagz, perhaps tags",
        "page.html:1:50+7 unknown name nam",
      ])
  }

  @Test func `every problem of every template is named once, in order`() {
    let theme = Theme(
      [
        "b": "{{#draft}}\n{{colour}}\n{{>card}}", "a": "{{>card}}{{>card}}\n{{colour}}",
        "card": "{{title}}\n{{teaser}}",
      ],
      pages: ["a": Theme.shape, "b": Theme.shape])
    #expect(
      theme.problems == [
        "a.html:2:1+10 unknown name colour",
        "b.html:1:1+10 unclosed draft",
        "b.html:2:1+10 unknown name colour",
        "card.html:2:1+10 unknown name teaser",
      ])
  }

  @Test func `a partial is checked in the context that includes it`() {
    let files = ["page": "{{#tags}}{{>card}}{{/tags}}{{>card}}", "card": "{{name}}"]
    #expect(Theme(files).problems == ["card.html:1:1+8 unknown name name"])
  }

  @Test func `the content of a block is checked where the parent shows it`() {
    let files = [
      "page": "{{<list}}{{$item}}{{name}}{{/item}}{{/list}}",
      "list": "{{#tags}}{{$item}}{{nom}}{{/item}}{{/tags}}",
    ]
    #expect(Theme(files).problems == [])
  }

  @Test(arguments: [
    ("{{>card}}", "1:1+9 unknown partial card, perhaps cards"),
    ("{{>weather}}", "1:1+12 unknown partial weather"),
    ("{{<card}}{{/card}}", "1:1+9 unknown parent card, perhaps cards"),
    ("{{<cards}}{{$itme}}{{/itme}}{{/cards}}", "1:11+9 unknown block itme of cards, perhaps item"),
    ("{{<cards}}{{$item}}{{/item}}{{$item}}{{/item}}{{/cards}}", "1:29+9 duplicate block item"),
    ("{{<cards}}{{title}}{{/cards}}", "1:11+9 ignored title"),
    ("{{<cards}}{{#draft}}{{$item}}{{/item}}{{/draft}}{{/cards}}", "1:11+10 ignored draft"),
  ])
  func `a reference to what does not exist is named`(template: String, problem: String) {
    let theme = Theme(["page": template, "cards": "{{$item}}{{/item}}{{! page }}"])
    #expect(theme.problems == ["page.html:\(problem)"])
  }

  @Test func `a block may stand in whatever the parent includes`() {
    let files = [
      "page": "{{<a}}{{$x}}{{/x}}{{$y}}{{/y}}{{$z}}{{/z}}{{/a}}", "a": "{{>b}}",
      "b": "{{#draft}}{{$x}}{{$y}}{{/y}}{{/x}}{{/draft}}{{<c}}{{$w}}{{$z}}{{/z}}{{/w}}{{/c}}",
      "c": "{{$w}}{{/w}}",
    ]
    #expect(Theme(files).problems == [])
  }

  @Test func `references are checked in templates that no page uses`() {
    let files = ["page": "", "old": "{{>pages}}{{unknown}}"]
    #expect(Theme(files).problems == ["old.html:1:1+10 unknown partial pages, perhaps page"])
  }

  @Test func `a page without a template is named`() {
    let theme = Theme(["article": "", "layout": ""], pages: ["artcile": Theme.shape])
    #expect(theme.problems == ["artcile:1:1+0 no template artcile, perhaps article"])
    #expect(theme.library["artcile"] == nil)
  }
}
