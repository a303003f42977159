import Templates
import Testing

@Suite struct InheritanceTests {
  @Test(arguments: blocks)
  func `a parent shows the blocks it is given`(row: Row) { row.check() }

  @Test(arguments: levels)
  func `blocks reach through several templates`(row: Row) { row.check() }

  @Test(arguments: whitespace)
  func `a block takes on the indentation of its place`(row: Row) { row.check() }

  static let blocks = [
    Row("a block shows what it holds", "{{$t}}Vigie{{/t}}\n", gives: "Vigie\n"),
    Row(
      "a block holds any tag", "{{$t}}{{a}}{{{a}}}{{#b}}1{{/b}}{{^b}}2{{/b}}{{/t}}",
      ["a": .text("<")], gives: "&lt;<2"),
    Row(
      "a block opens no context", "{{$a}}{{b}}{{/a}}",
      ["a": .object(["b": .text("no")]), "b": .text("yes")], gives: "yes"),
    Row(
      "a parent without blocks is a partial", "{{>p}}|{{<p}}{{/p}}",
      partials: ["p": "{{$b}}x{{/b}}"], gives: "x|x"),
    Row("a missing parent gives nothing", "({{<p}}{{$b}}x{{/b}}{{/p}})", gives: "()"),
    Row(
      "a block is filled", "{{<p}}{{$b}}new{{/b}}{{/p}}", partials: ["p": "({{$b}}old{{/b}})"],
      gives: "(new)"),
    Row(
      "a block is emptied", "{{<p}}{{$b}}{{/b}}{{/p}}", partials: ["p": "({{$b}}old{{/b}})"],
      gives: "()"),
    Row(
      "every place of a block is filled", "{{<p}}{{$b}}new{{/b}}{{/p}}",
      partials: ["p": "{{$b}}1{{/b}}{{$b}}2{{/b}}"], gives: "newnew"),
    Row(
      "the others keep what they hold", "{{<p}}{{$b}}new{{/b}}{{/p}}",
      partials: ["p": "{{$a}}one{{/a}}, {{$b}}two{{/b}}"], gives: "one, new"),
    Row(
      "the first of two fillings counts", "{{<p}}{{$b}}1{{/b}}{{$b}}2{{/b}}{{/p}}",
      partials: ["p": "{{$b}}{{/b}}"], gives: "1"),
    Row(
      "a parent twice, filled differently", "{{<p}}{{$b}}1{{/b}}{{/p}} {{<p}}{{$b}}2{{/b}}{{/p}}",
      partials: ["p": "|{{$b}}{{/b}}{{$c}} c{{/c}}|"], gives: "|1 c| |2 c|"),
    Row(
      "text around blocks is ignored", "{{<p}} no {{$b}}yes{{/b}} no {{/p}}",
      partials: ["p": "({{$b}}old{{/b}})"], gives: "(yes)"),
    Row(
      "text alone is ignored", "{{<p}} no {{/p}}", partials: ["p": "({{$b}}old{{/b}})"],
      gives: "(old)"),
    Row(
      "other tags are ignored", "{{<p}}{{a}}{{#a}}{{$b}}x{{/b}}{{/a}}{{>p}}{{! rien }}{{/p}}",
      ["a": .text("no")], partials: ["p": "({{$b}}old{{/b}})"], gives: "(old)"),
    Row(
      "data does not fill a block", "{{<p}}{{/p}}", ["b": .text("no")],
      partials: ["p": "{{$b}}old{{/b}}"], gives: "old"),
    Row(
      "data does not replace a filling", "{{<p}}{{$b}}new{{/b}}{{/p}}", ["b": .text("no")],
      partials: ["p": "{{$b}}old{{/b}}"], gives: "new"),
    Row(
      "a filling sees the context of its place", "{{<p}}{{$b}}{{x}}{{/b}}{{/p}}",
      ["x": .text("outer"), "o": .object(["x": .text("inner")])],
      partials: ["p": "{{#o}}{{$b}}{{/b}}{{/o}}"], gives: "inner"),
    Row(
      "a filling is shown for each element", "{{<p}}{{$b}}<{{.}}>{{/b}}{{/p}}",
      ["a": .texts("1", "2")], partials: ["p": "{{#a}}{{$b}}{{/b}}{{/a}}"], gives: "<1><2>"),
    Row(
      "a parent within a section", "{{#a}}{{<p}}{{$b}}{{.}}{{/b}}{{/p}}{{/a}}",
      ["a": .texts("1", "2")], partials: ["p": "({{$b}}{{/b}})"], gives: "(1)(2)"),
    Row(
      "space within the tags", "{{< p }}{{$ b }}new{{/ b }}{{/ p }}",
      partials: ["p": "({{$ b }}old{{/ b }})"], gives: "(new)"),
  ]

  static let levels = [
    Row(
      "the outermost filling counts", "{{<p}}{{$a}}child{{/a}}{{/p}}",
      partials: [
        "p": "{{<q}}{{$a}}p{{/a}}{{/q}}", "q": "{{<r}}{{$a}}q{{/a}}{{/r}}", "r": "{{$a}}r{{/a}}",
      ], gives: "child"),
    Row(
      "without one, the next", "{{<p}}{{/p}}",
      partials: [
        "p": "{{<q}}{{$a}}p{{/a}}{{/q}}", "q": "{{<r}}{{$a}}q{{/a}}{{/r}}", "r": "{{$a}}r{{/a}}",
      ], gives: "p"),
    Row(
      "a block within a filling is filled from outside", "{{<p}}{{$inner}}new{{/inner}}{{/p}}",
      partials: [
        "p": "{{<q}}{{$outer}}[{{$inner}}old{{/inner}}]{{/outer}}{{/q}}",
        "q": "({{$outer}}{{/outer}})",
      ], gives: "([new])"),
    Row(
      "a filled block takes its inner blocks with it",
      "{{<p}}{{$outer}}x{{/outer}}{{$inner}}y{{/inner}}{{/p}}",
      partials: ["p": "({{$outer}}[{{$inner}}{{/inner}}]{{/outer}})"], gives: "(x)"),
    Row(
      "an inner block is filled where it stands", "{{<p}}{{$inner}}y{{/inner}}{{/p}}",
      partials: ["p": "({{$outer}}[{{$inner}}{{/inner}}]{{/outer}})"], gives: "([y])"),
    Row(
      "fillings reach into partials", "{{<p}}{{$b}}new{{/b}}{{/p}}",
      partials: ["p": "({{>q}})", "q": "{{$b}}old{{/b}}"], gives: "(new)"),
    Row(
      "fillings reach into the parents of a parent", "{{<p}}{{$b}}new{{/b}}{{/p}}",
      partials: ["p": "({{<q}}{{/q}})", "q": "{{$b}}old{{/b}}"], gives: "(new)"),
    Row(
      "a parent within a filling has its own blocks",
      "{{<page}}{{$title}}Page{{/title}}{{$main}}{{<card}}{{$title}}Card{{/title}}{{/card}}{{/main}}{{/page}}",
      partials: [
        "page": "{{$title}}{{/title}}: {{$main}}{{/main}}", "card": "<{{$title}}{{/title}}>",
      ], gives: "Page: <Card>"),
    Row(
      "a partial within a filling", "{{<p}}{{$b}}{{>q}}{{/b}}{{/p}}", ["a": .text("x")],
      partials: ["p": "({{$b}}{{/b}})", "q": "[{{a}}]"], gives: "([x])"),
    Row(
      "a template within itself ends when a block is filled on the way",
      "{{<p}}{{$a}}1{{/a}}{{/p}}",
      partials: [
        "p": "{{$a}}p{{/a}} {{$b}}{{<q}}{{/q}}{{/b}}",
        "q": "{{$a}}q{{/a}} {{<p}}{{$b}}end{{/b}}{{/p}}",
      ], gives: "1 1 1 end"),
  ]

  static let whitespace = [
    Row(
      "a pair of tags alone on a line leaves none", "1\n{{<p}}{{/p}}\n2", partials: ["p": "x\n"],
      gives: "1\nx\n2"),
    Row(
      "a parent is indented", "1\n  {{<p}}{{/p}}\n", partials: ["p": "a\nb\n"],
      gives: "1\n  a\n  b\n"),
    Row(
      "a parent over several lines", "1\n  {{<p}}\n  {{$b}}x{{/b}}\n  {{/p}}\n2\n",
      partials: ["p": "a\n{{$b}}{{/b}}\n"], gives: "1\n  a\n  x\n2\n"),
    Row(
      "carriage returns", "1\r\n  {{<p}}\r\n{{/p}}\r\n2", partials: ["p": "a\r\n"],
      gives: "1\r\n  a\r\n2"),
    Row(
      "a parent within a line", "1 {{<p}}{{$b}}x{{/b}}{{/p}} 2", partials: ["p": "a\n{{$b}}{{/b}}"],
      gives: "1 a\nx 2"),
    Row(
      "a parent that is followed by text", "  {{<p}}\n{{/p}} 2", partials: ["p": "a\n"],
      gives: "  a\n 2"),
    Row("a parent that follows text", "1 {{<p}}\n{{/p}}\n2", partials: ["p": "a"], gives: "1 a2"),
    Row(
      "a filling after its tag's line", "{{<p}}{{$b}}\na\n\nb\n{{/b}}{{/p}}",
      partials: ["p": "{{$b}}x{{/b}}"], gives: "a\n\nb\n"),
    Row(
      "a filling within a line", "{{<p}}{{$b}}new{{/b}}{{/p}}",
      partials: ["p": "1\n  {{$b}}old{{/b}}\n"], gives: "1\n  new\n"),
    Row(
      "the lines of a filling are indented", "{{<p}}{{$b}}\na\nb{{/b}}\n{{/p}}\n",
      partials: ["p": "1\n  {{$b}}{{/b}}\n"], gives: "1\n  a\n  b\n"),
    Row(
      "they lose the indentation they have",
      "{{<p}}\n    {{$b}}\n      a\n        b\n    {{/b}}\n{{/p}}\n",
      partials: ["p": "1\n  {{$b}}\n  {{/b}}\n2\n"], gives: "1\n  a\n    b\n2\n"),
    Row(
      "a line that has less loses what it has", "{{<p}}{{$b}}\n    a\n  b\n{{/b}}{{/p}}",
      partials: ["p": "{{$b}}{{/b}}"], gives: "a\nb\n"),
    Row(
      "what a block holds says how far", "{{<p}}{{$b}}\na\nb\n{{/b}}{{/p}}",
      partials: ["p": "1\n{{$b}}\n    old\n{{/b}}\n2\n"], gives: "1\n    a\n    b\n2\n"),
    Row(
      "a short filling of a block with lines of its own", "{{<p}}{{$b}}new{{/b}}{{/p}}",
      partials: ["p": "1\n{{$b}}\n  old\n{{/b}}\n"], gives: "1\n  new"),
    Row(
      "an empty filling leaves no indentation", "{{<p}}{{$b}}{{/b}}{{/p}}",
      partials: ["p": "1\n  {{$b}}\n  old\n  {{/b}}\n2"], gives: "1\n2"),
    Row(
      "what a block holds stays as it is", "{{<p}}{{/p}}",
      partials: ["p": "1\n  {{$b}}\n    old\n  older\n  {{/b}}\n2\n"],
      gives: "1\n    old\n  older\n2\n"),
    Row(
      "a block within a line does not indent", "{{<p}}{{$b}}\na\nb{{/b}}{{/p}}",
      partials: ["p": "  <b>{{$b}}{{/b}}</b>\n"], gives: "  <b>a\nb</b>\n"),
    Row(
      "nor does one that text follows", "{{<p}}{{$b}}\na\nb{{/b}}{{/p}}",
      partials: ["p": "  {{$b}}{{/b}} end\n"], gives: "  a\nb end\n"),
    Row(
      "parent and block indent together", " {{<p}}\n {{$b}}\n a\n b\n {{/b}}\n {{/p}}\n",
      partials: ["p": "1\n  {{$b}}\n  {{/b}}\n"], gives: " 1\n   a\n   b\n"),
    Row(
      "a block within a filling keeps its distance", "{{<p}}{{$inner}}\nc\n{{/inner}}{{/p}}\n",
      partials: [
        "p": "{{<q}}{{$outer}}\n  a\n  {{$inner}}\n    b\n  {{/inner}}\n{{/outer}}{{/q}}\n",
        "q": "{{$outer}}{{/outer}}",
      ], gives: "a\n  c\n"),
    Row(
      "a partial within a filling keeps its distance",
      "{{<p}}{{$b}}\n    a\n      {{>q}}\n{{/b}}{{/p}}",
      partials: ["p": "\t{{$b}}\n\t{{/b}}\n", "q": "x\ny\n"], gives: "\ta\n\t  x\n\t  y\n"),
    Row(
      "a section in a filling indents each round",
      "{{<p}}{{$b}}\n{{#a}}\n<{{.}}>\n{{/a}}\n{{/b}}{{/p}}", ["a": .texts("1", "2")],
      partials: ["p": "  {{$b}}{{/b}}\n"], gives: "  <1>\n  <2>\n\n"),
  ]
}
