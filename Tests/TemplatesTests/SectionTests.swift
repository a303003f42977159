import Templates
import Testing

@Suite struct SectionTests {
  @Test(arguments: sections)
  func `a section runs for what is there`(row: Row) { row.check() }

  @Test(arguments: inverted)
  func `an inverted section runs for what is not there`(row: Row) { row.check() }

  @Test(arguments: contexts)
  func `a section looks names up from the inside out`(row: Row) { row.check() }

  @Test(arguments: whitespace)
  func `a section tag alone on its line leaves no line`(row: Row) { row.check() }

  static let sections = [
    Row("true", "({{#a}}x{{/a}})", ["a": .flag(true)], gives: "(x)"),
    Row("false", "({{#a}}x{{/a}})", ["a": .flag(false)], gives: "()"),
    Row("nothing", "({{#a}}x{{/a}})", ["a": .nothing], gives: "()"),
    Row("missing", "({{#a}}x{{/a}})", gives: "()"),
    Row("an empty list", "({{#a}}x{{/a}})", ["a": .list([])], gives: "()"),
    Row("a list of three", "({{#a}}x{{/a}})", ["a": .texts("1", "2", "3")], gives: "(xxx)"),
    Row("an object", "({{#a}}{{b}}{{/a}})", ["a": .object(["b": .text("x")])], gives: "(x)"),
    Row("an empty object", "({{#a}}x{{/a}})", ["a": .object([:])], gives: "(x)"),
    Row("text", "({{#a}}<{{.}}>{{/a}})", ["a": .text("&")], gives: "(<&amp;>)"),
    Row("empty text is not there", "({{#a}}x{{/a}})", ["a": .text("")], gives: "()"),
    Row("a number", "({{#a}}{{.}}{{/a}})", ["a": .number(4)], gives: "(4)"),
    Row("zero is there", "({{#a}}{{.}}{{/a}})", ["a": .number(0)], gives: "(0)"),
    Row(
      "markup", "({{#a}}{{.}}{{/a}})", ["a": .html(Markup(bytes: Array("<b>".utf8)))],
      gives: "(<b>)"),
    Row(
      "empty markup is not there", "({{#a}}x{{/a}})", ["a": .html(Markup(bytes: []))], gives: "()"),
    Row(
      "markup that writes itself is there", "({{#a}}x{{/a}})", ["a": .html(Markup { _ in })],
      gives: "(x)"),
    Row("a dotted name", "({{#a.b}}x{{/a.b}})", ["a": .object(["b": .flag(true)])], gives: "(x)"),
    Row(
      "a dotted name that breaks off", "({{#a.b.c}}x{{/a.b.c}})", ["a": .object([:])], gives: "()"),
    Row(
      "two sections of one name", "{{#a}}1{{/a}}-{{#a}}2{{/a}}", ["a": .flag(true)], gives: "1-2"),
    Row(
      "one within the other of the same name", "{{#a}}1{{#a}}2{{/a}}3{{/a}}", ["a": .flag(true)],
      gives: "123"),
    Row(
      "a skipped section skips what it holds", "({{#a}}{{#b}}x{{/b}}{{/a}})", ["b": .flag(true)],
      gives: "()"),
    Row("a section may hold nothing", "({{#a}}{{/a}})", ["a": .texts("1", "2")], gives: "()"),
  ]

  static let inverted = [
    Row("true", "({{^a}}x{{/a}})", ["a": .flag(true)], gives: "()"),
    Row("false", "({{^a}}x{{/a}})", ["a": .flag(false)], gives: "(x)"),
    Row("nothing", "({{^a}}x{{/a}})", ["a": .nothing], gives: "(x)"),
    Row("missing", "({{^a}}x{{/a}})", gives: "(x)"),
    Row("an empty list", "({{^a}}x{{/a}})", ["a": .list([])], gives: "(x)"),
    Row("a list", "({{^a}}x{{/a}})", ["a": .texts("1")], gives: "()"),
    Row("an object", "({{^a}}x{{/a}})", ["a": .object([:])], gives: "()"),
    Row("empty text", "({{^a}}x{{/a}})", ["a": .text("")], gives: "(x)"),
    Row("zero is there", "({{^a}}x{{/a}})", ["a": .number(0)], gives: "()"),
    Row(
      "it runs in the same context", "{{#o}}{{^a}}{{b}}{{/a}}{{/o}}",
      ["o": .object(["b": .text("x")])], gives: "x"),
    Row("a dotted name", "({{^a.b}}x{{/a.b}})", ["a": .object(["b": .flag(true)])], gives: "()"),
    Row(
      "a dotted name that breaks off", "({{^a.b.c}}x{{/a.b.c}})", ["a": .object([:])], gives: "(x)"),
    Row(
      "beside a section of the same name", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": .flag(false)],
      gives: "no"),
    Row("within another", "{{^a}}1{{^a}}2{{/a}}3{{/a}}", gives: "123"),
  ]

  static let contexts = [
    Row(
      "an outer name", "{{#a}}{{b}}{{/a}}", ["a": .object(["c": .text("x")]), "b": .text("outer")],
      gives: "outer"),
    Row(
      "an inner name hides an outer one", "{{#a}}{{b}}{{/a}}",
      ["a": .object(["b": .text("inner")]), "b": .text("outer")], gives: "inner"),
    Row(
      "the context ends with the section", "{{#a}}{{b}}{{/a}}{{b}}",
      ["a": .object(["b": .text("1")]), "b": .text("2")], gives: "12"),
    Row(
      "each element of a list", "{{#a}}{{b}};{{/a}}",
      ["a": .objects(["b": .text("1")], ["b": .text("2")])], gives: "1;2;"),
    Row(
      "an element does not see the one before", "{{#a}}({{b}}){{/a}}",
      ["a": .objects(["b": .text("1")], [:])], gives: "(1)()"),
    Row("the current element", "{{#a}}({{.}}){{/a}}", ["a": .texts("x", "<")], gives: "(x)(&lt;)"),
    Row(
      "the current element, unescaped", "{{#a}}({{{.}}}{{&.}}){{/a}}", ["a": .texts("<")],
      gives: "(<<)"),
    Row(
      "the current number", "{{#a}}({{.}}){{/a}}", ["a": .list([.number(1), .number(2)])],
      gives: "(1)(2)"),
    Row(
      "names around the current element", "{{#a}}{{b}}{{.}} {{/a}}",
      ["a": .texts("1", "2"), "b": .text("n°")], gives: "n°1 n°2 "),
    Row(
      "a list of lists", "{{#a}}({{#.}}{{.}}{{/.}}){{/a}}",
      ["a": .list([.texts("1", "2"), .texts("3")])], gives: "(12)(3)"),
    Row(
      "the whole data may be a list", "{{#.}}[{{a}}]{{/.}}",
      value: .objects(["a": .text("1")], ["a": .text("2")]), gives: "[1][2]"),
    Row(
      "an inverted current element", "{{#a}}{{^.}}none{{/.}}{{.}}{{/a}}", ["a": .texts("", "x")],
      gives: "nonex"),
    Row(
      "a list within a list", "{{#topics}}{{name}}:{{#articles}}{{name}},{{/articles}} {{/topics}}",
      [
        "topics": .objects(
          [
            "name": .text("drones"),
            "articles": .objects(["name": .text("essaim")], ["name": .text("Nice")]),
          ],
          ["name": .text("santé"), "articles": .list([])])
      ], gives: "drones:essaim,Nice, santé: "),
    Row(
      "three contexts deep", "{{#a}}{{#b}}{{#c}}{{x}}{{y}}{{z}}{{/c}}{{/b}}{{/a}}",
      [
        "a": .object([
          "x": .text("1"), "b": .object(["y": .text("2"), "c": .object(["z": .text("3")])]),
        ])
      ], gives: "123"),
    Row(
      "a dotted section makes the last part the context", "{{#a.b}}{{c}}{{/a.b}}",
      ["a": .object(["b": .object(["c": .text("x")]), "c": .text("no")])], gives: "x"),
  ]

  static let whitespace = [
    Row("a section", "1\n{{#a}}\n2\n{{/a}}\n3\n", ["a": .flag(true)], gives: "1\n2\n3\n"),
    Row("an inverted section", "1\n{{^a}}\n2\n{{/a}}\n3\n", gives: "1\n2\n3\n"),
    Row("a skipped section", "1\n{{#a}}\n2\n{{/a}}\n3\n", gives: "1\n3\n"),
    Row("indented tags", "1\n  {{#a}}\n2\n\t{{/a}}\n3\n", ["a": .flag(true)], gives: "1\n2\n3\n"),
    Row(
      "space after the tags", "1\n{{#a}}  \n2\n{{/a}}\t\n3\n", ["a": .flag(true)],
      gives: "1\n2\n3\n"),
    Row(
      "carriage returns", "1\r\n{{#a}}\r\n2\r\n{{/a}}\r\n3", ["a": .flag(true)],
      gives: "1\r\n2\r\n3"),
    Row("on the first line", "{{#a}}\n1\n{{/a}}\n2", ["a": .flag(true)], gives: "1\n2"),
    Row("on the first line, indented", "  {{#a}}\n1\n{{/a}}\n2", ["a": .flag(true)], gives: "1\n2"),
    Row(
      "on the last line, without a line end", "{{#a}}\n1\n  {{/a}}", ["a": .flag(true)],
      gives: "1\n"),
    Row(
      "a blank line beside it stays", "1\n\n{{#a}}\n\n2\n{{/a}}\n", ["a": .flag(true)],
      gives: "1\n\n\n2\n"),
    Row("a lone carriage return ends no line", "{{#a}}\rx{{/a}}", ["a": .flag(true)], gives: "\rx"),
    Row(
      "text on the line keeps the line", " {{#a}} 1 {{/a}} \n", ["a": .flag(true)], gives: "  1  \n"
    ),
    Row(
      "two tags on a line keep the line", "{{#a}}{{#b}}\nx\n{{/b}}{{/a}}\n",
      ["a": .flag(true), "b": .flag(true)], gives: "\nx\n\n"),
    Row(
      "tag and text on several lines", " {{#a}}1\n  2{{/a}}\n", ["a": .flag(true)],
      gives: " 1\n  2\n"),
    Row(
      "once for each element", "{{#a}}\n- {{.}}\n{{/a}}\n", ["a": .texts("1", "2")],
      gives: "- 1\n- 2\n"),
    Row(
      "space within a tag", "({{# a }}x{{/ a }}{{^ b }}y{{/\tb }})", ["a": .flag(true)],
      gives: "(xy)"),
  ]
}
