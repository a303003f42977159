import Templates
import Testing

@Suite struct DelimiterTests {
  @Test(arguments: rows)
  func `delimiters change from the tag on`(row: Row) { row.check() }

  static let rows = [
    Row("two signs", "{{=<% %>=}}(<%a%>)", ["a": .text("x")], gives: "(x)"),
    Row("one sign", "{{=| |=}}(|a|)", ["a": .text("x")], gives: "(x)"),
    Row("signs with a meaning elsewhere", "({{=[ ]=}}[a])", ["a": .text("x")], gives: "(x)"),
    Row("the old ones become text", "{{=| |=}}{{a}} |a|", ["a": .text("x")], gives: "{{a}} x"),
    Row("back to the usual ones", "{{=| |=}}|a||={{ }}=|{{a}}", ["a": .text("x")], gives: "xx"),
    Row("space within the tag", "{{=   |\t\n|   =}}|a|", ["a": .text("x")], gives: "x"),
    Row("sections", "{{=| |=}}|#a|1|/a||^a|2|/a|", ["a": .flag(true)], gives: "1"),
    Row("a section that was opened before", "{{#a}}{{=| |=}}1|/a|", ["a": .flag(true)], gives: "1"),
    Row("comments", "{{=| |=}}1|! rien |2", gives: "12"),
    Row("the ampersand", "{{=| |=}}|&a|", ["a": .text("<")], gives: "<"),
    Row("a brace closes with a brace", "{{=<% %>=}}<%{a}%>", ["a": .text("<")], gives: "<"),
    Row(
      "partials start with the usual ones", "{{=| |=}}|>p||a|", ["a": .text("x")],
      partials: ["p": "{{a}}|a|"], gives: "x|a|x"),
    Row(
      "a partial changes only its own", "{{>p}}{{a}}", ["a": .text("x")],
      partials: ["p": "{{=| |=}}|a|"], gives: "xx"),
    Row(
      "parents and blocks", "{{=| |=}}|<p||$b|x|/b||/p|", partials: ["p": "({{$b}}y{{/b}})"],
      gives: "(x)"),
    Row("alone on a line", "1\n{{=| |=}}\n2", gives: "1\n2"),
    Row("alone and indented", "1\n  {{=| |=}}\n2", gives: "1\n2"),
    Row("alone, with carriage returns", "1\r\n{{=| |=}}\r\n2", gives: "1\r\n2"),
    Row("alone on the first line", "  {{=| |=}}\n1", gives: "1"),
    Row("alone on the last line", "1\n  {{=| |=}}", gives: "1\n"),
    Row("space around it stays", "1 {{=| |=}} 2", gives: "1  2"),
    Row("delimiters of three bytes", "{{=« »=}}(«a»)", ["a": .text("x")], gives: "(x)"),
  ]
}
