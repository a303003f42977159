import Templates
import Testing

@Suite struct CommentTests {
  @Test(arguments: rows)
  func `a comment shows nothing`(row: Row) { row.check() }

  static let rows = [
    Row("within text", "123{{! rien }}456", gives: "123456"),
    Row("on several lines", "123{{!\n rien\n du tout }}456", gives: "123456"),
    Row("alone on a line", "1\n{{! rien }}\n2\n", gives: "1\n2\n"),
    Row("alone and indented", "1\n  {{! rien }}\n2\n", gives: "1\n2\n"),
    Row("alone, with carriage returns", "1\r\n{{! rien }}\r\n2", gives: "1\r\n2"),
    Row("alone on the first line", "  {{! rien }}\n1", gives: "1"),
    Row("alone on the last line", "1\n  {{! rien }}", gives: "1\n"),
    Row("several lines to itself", "1\n{{!\n rien\n}}\n2\n", gives: "1\n2\n"),
    Row("several indented lines to itself", "1\n  {{!\n    rien\n  }}\n2\n", gives: "1\n2\n"),
    Row("after text on the line", "  12 {{! rien }}\n", gives: "  12 \n"),
    Row("space around it stays", "1 {{! rien }} 2", gives: "1  2"),
    Row("it may hold what looks like a tag", "1{{! {{a} # ^ / > }}2", gives: "12"),
    Row("a name does not matter", "1{{!a}}2{{! a }}3", ["a": .text("x")], gives: "123"),
  ]
}
