import Templates
import Testing

@Suite struct PartialTests {
  @Test(arguments: rows)
  func `a partial is put in place`(row: Row) { row.check() }

  @Test(arguments: indentation)
  func `a partial takes on the indentation of its tag`(row: Row) { row.check() }

  static let rows = [
    Row("its text", "({{>p}})", partials: ["p": "x"], gives: "(x)"),
    Row("a missing one gives nothing", "({{>p}})", gives: "()"),
    Row(
      "it sees the context", "{{#a}}{{>p}}{{/a}}", ["a": .object(["b": .text("x")])],
      partials: ["p": "*{{b}}*"], gives: "*x*"),
    Row(
      "it sees outer contexts", "{{#a}}{{>p}}{{/a}}", ["a": .flag(true), "b": .text("x")],
      partials: ["p": "{{b}}"], gives: "x"),
    Row(
      "it sees the current value", "{{#a}}{{>p}}{{/a}}", ["a": .texts("1", "2")],
      partials: ["p": "({{.}})"], gives: "(1)(2)"),
    Row("partials within partials", "{{>p}}", partials: ["p": "1{{>q}}3", "q": "2"], gives: "123"),
    Row("one partial twice", "{{>p}}{{>p}}", partials: ["p": "x"], gives: "xx"),
    Row(
      "sections end with the partial", "{{>p}}", ["a": .flag(true)],
      partials: ["p": "{{#a}}x{{/a}}"], gives: "x"),
    Row("space around the tag stays", "1 {{>p}} 2", partials: ["p": "\t|\t"], gives: "1 \t|\t 2"),
    Row("space within the tag", "({{> p }})", partials: ["p": "x"], gives: "(x)"),
    Row("a name with a slash", "{{>partials/card}}", partials: ["partials/card": "x"], gives: "x"),
    Row("a name with a dot", "{{>card.html}}", partials: ["card.html": "x"], gives: "x"),
  ]

  static let indentation = [
    Row("no line is left over", "1\n{{>p}}\n2", partials: ["p": "x\n"], gives: "1\nx\n2"),
    Row("carriage returns", "1\r\n{{>p}}\r\n2", partials: ["p": ">"], gives: "1\r\n>2"),
    Row("on the first line", "  {{>p}}\n2", partials: ["p": "a\nb"], gives: "  a\n  b2"),
    Row("on the last line", "1\n  {{>p}}", partials: ["p": "a\nb"], gives: "1\n  a\n  b"),
    Row(
      "each line", "\\\n {{>p}}\n/\n", partials: ["p": "|\n{{a}}\n|\n"], gives: "\\\n |\n \n |\n/\n"
    ),
    Row("a tab", "\t{{>p}}\n", partials: ["p": "a\nb\n"], gives: "\ta\n\tb\n"),
    Row(
      "what is shown within is not indented", " {{>p}}\n", ["a": .text("1\n2")],
      partials: ["p": "|\n{{a}}\n|\n"], gives: " |\n 1\n2\n |\n"),
    Row(
      "markup within is not indented", "  {{>p}}\n",
      ["a": .html(Markup(bytes: Array("<pre>\nx</pre>".utf8)))], partials: ["p": "{{a}}\n"],
      gives: "  <pre>\nx</pre>\n"),
    Row(
      "a blank line gets no trailing space", "  {{>p}}\n", partials: ["p": "a\n\nb\r\n\r\nc\n"],
      gives: "  a\n\n  b\r\n\r\n  c\n"),
    Row(
      "it adds up", " {{>p}}\n", partials: ["p": "a\n {{>q}}\nb\n", "q": "x\ny\n"],
      gives: " a\n  x\n  y\n b\n"),
    Row(
      "a partial within a line is not indented", " a {{>p}}\n", partials: ["p": "x\ny"],
      gives: " a x\ny\n"),
    Row(
      "nor is what it holds", "  {{>p}}\n", partials: ["p": "a {{>q}}\n", "q": "x\ny"],
      gives: "  a x\ny\n"),
    Row(
      "section tags leave no indentation", "  {{>p}}\n", ["a": .texts("1", "2")],
      partials: ["p": "{{#a}}\n- {{.}}\n{{/a}}\n"], gives: "  - 1\n  - 2\n"),
    Row(
      "a section within a line", "  {{>p}}\n", ["a": .flag(true)],
      partials: ["p": "{{#a}}x{{/a}}\n{{^a}}y{{/a}}z\n"], gives: "  x\n  z\n"),
    Row("a comment before text", "  {{>p}}\n", partials: ["p": "{{! rien }}x\n"], gives: "  x\n"),
    Row(
      "a tag alone in the partial", "  {{>p}}\n", ["a": .text("x")], partials: ["p": "{{a}}"],
      gives: "  x"),
    Row("an empty partial", "1\n  {{>p}}\n2", partials: ["p": ""], gives: "1\n2"),
    Row(
      "within a section", "{{#a}}\n  {{>p}}\n{{/a}}\n", ["a": .texts("1", "2")],
      partials: ["p": "<li>\n{{.}}\n"], gives: "  <li>\n  1\n  <li>\n  2\n"),
  ]
}
