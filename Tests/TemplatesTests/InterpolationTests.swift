import Text
import Templates
import Testing

@Suite struct InterpolationTests {
  @Test(arguments: rows)
  func `a tag shows a value`(row: Row) { row.check() }

  static let rows = [
    Row(
      "text without tags stays", "Vingt brèves.\nRien de plus.",
      gives: "Vingt brèves.\nRien de plus."),
    Row("an empty template gives nothing", "", gives: ""),
    Row(
      "a name shows its text", "À {{city}} !", ["city": .text("Putanges")], gives: "À Putanges !"),
    Row(
      "what is shown is not read again", "{{a}}", ["a": .text("{{b}}"), "b": .text("no")],
      gives: "{{b}}"),
    Row(
      "text is escaped", "{{a}}", ["a": .text("<b> & \"c\" > 'd'")],
      gives: "&lt;b&gt; &amp; &quot;c&quot; &gt; &#39;d&#39;"),
    Row(
      "triple braces do not escape", "{{{a}}}", ["a": .text("<b> & \"c\"")], gives: "<b> & \"c\""),
    Row(
      "an ampersand does not escape", "{{&a}}", ["a": .text("<b> & \"c\"")], gives: "<b> & \"c\""),
    Row(
      "accents and emoji are not touched", "{{a}}", ["a": .text("« été » 🛰️ & co")],
      gives: "« été » 🛰️ &amp; co"),
    Row("an integer", "{{n}} caméras", ["n": .number(85)], gives: "85 caméras"),
    Row("a negative integer", "{{n}}", ["n": .number(-12)], gives: "-12"),
    Row("the smallest integer", "{{n}}", ["n": .number(.min)], gives: "-9223372036854775808"),
    Row("zero is shown", "{{n}}", ["n": .number(0)], gives: "0"),
    Row("an integer in triple braces", "{{{n}}}", ["n": .number(85)], gives: "85"),
    Row("an integer after an ampersand", "{{&n}}", ["n": .number(85)], gives: "85"),
    Row("a flag", "{{yes}} {{no}}", ["yes": .flag(true), "no": .flag(false)], gives: "true false"),
    Row("markup is trusted", "{{m}}", ["m": .html(Markup(bytes: Array("<p>".utf8)))], gives: "<p>"),
    Row(
      "markup in triple braces", "{{{m}}}", ["m": .html(Markup { $0 += "<i>" })], gives: "<i>"),
    Row("nothing shows as nothing", "({{a}})", ["a": .nothing], gives: "()"),
    Row("nothing, unescaped", "({{{a}}}{{&a}})", ["a": .nothing], gives: "()"),
    Row("a missing name shows as nothing", "({{a}})", gives: "()"),
    Row("a missing name, unescaped", "({{{a}}}{{&a}})", gives: "()"),
    Row("a list shows as nothing", "({{a}})", ["a": .texts("b")], gives: "()"),
    Row("an object shows as nothing", "({{a}})", ["a": .object(["b": .text("c")])], gives: "()"),
    Row(
      "the first of two fields counts", "{{a}}", Object([("a", .text("1")), ("a", .text("2"))]),
      gives: "1"),
    Row("names are case-sensitive", "{{Title}}", ["title": .text("x")], gives: ""),
    Row("names may hold accents and signs", "{{été-2}}", ["été-2": .text("x")], gives: "x"),

    Row("a dotted name", "{{a.b}}", ["a": .object(["b": .text("<")])], gives: "&lt;"),
    Row(
      "a dotted name, unescaped", "{{{a.b}}}{{&a.b}}", ["a": .object(["b": .text("<")])],
      gives: "<<"),
    Row(
      "a long dotted name", "{{a.b.c.d}}",
      ["a": .object(["b": .object(["c": .object(["d": .text("x")])])])], gives: "x"),
    Row(
      "a dotted name that breaks off", "({{a.b.c}})", ["a": .object(["b": .object([:])])],
      gives: "()"),
    Row("a dotted name without a start", "({{a.b}})", ["b": .text("x")], gives: "()"),
    Row("a dotted name through text", "({{a.b}})", ["a": .text("x")], gives: "()"),
    Row(
      "only the first part is looked up in outer contexts", "({{#a}}{{b.c}}{{/a}})",
      ["a": .object(["b": .object([:])]), "b": .object(["c": .text("wrong")])], gives: "()"),
    Row(
      "the first part is looked up in outer contexts", "{{#a}}{{b.c}}{{/a}}",
      ["a": .object(["d": .text("x")]), "b": .object(["c": .text("right")])], gives: "right"),
    Row(
      "a field that is nothing hides an outer one", "({{#a}}{{b}}{{/a}})",
      ["a": .object(["b": .nothing]), "b": .text("outer")], gives: "()"),

    Row("the current value", "{{.}}", value: .text("<drone>"), gives: "&lt;drone&gt;"),
    Row("the current value, unescaped", "{{{.}}}{{&.}}", value: .text("<"), gives: "<<"),
    Row("the current value, an integer", "{{.}}", value: .number(7), gives: "7"),
    Row("the current value, an object", "({{.}})", ["a": .text("b")], gives: "()"),

    Row("space around a tag stays", "| {{a}} |", ["a": .text("x")], gives: "| x |"),
    Row("space around triple braces stays", "| {{{a}}} |", ["a": .text("x")], gives: "| x |"),
    Row("space around an ampersand tag stays", "| {{&a}} |", ["a": .text("x")], gives: "| x |"),
    Row("a tag alone on a line keeps the line", "  {{a}}\n", ["a": .text("x")], gives: "  x\n"),
    Row("triple braces alone on a line", "  {{{a}}}\n", ["a": .text("x")], gives: "  x\n"),
    Row("an ampersand alone on a line", "  {{&a}}\n", ["a": .text("x")], gives: "  x\n"),
    Row("space within a tag is ignored", "|{{ a }}|", ["a": .text("x")], gives: "|x|"),
    Row("space within triple braces is ignored", "|{{{ a }}}|", ["a": .text("x")], gives: "|x|"),
    Row("space within an ampersand tag is ignored", "|{{& a }}|", ["a": .text("x")], gives: "|x|"),
    Row("a tag may span lines", "|{{\n\ta\r\n}}|", ["a": .text("x")], gives: "|x|"),
    Row("tags may touch", "{{a}}{{b}}{{a}}", ["a": .text("x"), "b": .text("y")], gives: "xyx"),
    Row("single braces are text", "{a} {{a}} }}", ["a": .text("x")], gives: "{a} x }}"),
    Row("a byte order mark is dropped", "\u{FEFF}{{a}}", ["a": .text("x")], gives: "x"),
  ]
}
