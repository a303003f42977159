import Testing
import YAML

@Suite struct `Problems in front matter` {
  typealias Row = (text: String, kind: YAMLProblem.Kind, line: Int, column: Int)

  private func check(_ row: Row) {
    let expected = YAMLProblem(kind: row.kind, line: row.line, column: row.column)
    #expect(problem(row.text.utf8) == expected, "\(row.text)")
  }

  @Test(
    arguments: [
      ("é: 1\nü: 2\né: 3", .duplicateKey("é", firstLine: 1), 3, 1),
      ("é: {ü: 1, a: 2, ü: 3}", .duplicateKey("ü", firstLine: 1), 1, 17),
      ("'a': 1\na: 2", .duplicateKey("a", firstLine: 1), 2, 1),
      ("é: x\n: y", .emptyKey, 2, 1),
      ("é: {[a]: b}", .nonScalarKey, 1, 5),
      ("é: {{a: b}: c}", .nonScalarKey, 1, 5),
      ("é: x\ndate\nü: y", .missingColon, 2, 1),
    ] as [Row])
  func `of its keys are found`(row: Row) { check(row) }

  @Test(
    arguments: [
      ("é: &a x", .anchor, 1, 4),
      ("é: &a [x]", .anchor, 1, 4),
      ("é: &a {x: y}", .anchor, 1, 4),
      ("é: & x", .anchor, 1, 4),
      ("é: [ü, *a]", .alias, 1, 8),
      ("é: *", .alias, 1, 4),
      ("é: *important*, dit-il", .alias, 1, 4),
      ("<<: *a", .alias, 1, 5),
      ("*a : x", .alias, 1, 1),
      ("é: !!str x", .tag, 1, 4),
      ("é: !!seq [x]", .tag, 1, 4),
      ("é: !!map {x: y}", .tag, 1, 4),
      ("é: ! Danger", .tag, 1, 4),
      ("é: !e!x y", .tag, 1, 4),
      ("é: !important, oui", .tag, 1, 4),
      ("é: !<tag:x y", .tag, 1, 4),
      ("%YAML 1.1\n---\né: x", .directive, 1, 1),
      ("%TAG ! tag:x\n---\né: x", .directive, 1, 1),
      ("%YAML\n---\né: x", .directive, 1, 1),
      ("%YAML 9.9\n---\né: x", .directive, 1, 1),
      ("é: x\n---\nü: y", .multipleDocuments, 2, 1),
      ("é: x\n...\nü: y", .multipleDocuments, 3, 1),
    ] as [Row])
  func `of YAML that is not for editors are refused`(row: Row) { check(row) }

  @Test(
    arguments: [
      ("é: \"ouvert\nü: x", .unclosedQuote, 1, 4),
      ("é: 'ouvert\nü: x", .unclosedQuote, 1, 4),
      ("é: \"ouvert\nü: x\nà: \"fermé\"", .unclosedQuote, 1, 4),
      ("é: \"ouvert\nü: \"\"\nà: x", .unclosedQuote, 1, 4),
      ("é: [\"ouvert, b]\nü: \"fermé\"", .unclosedQuote, 1, 5),
      ("é: 'l'été'", .textAfterQuote, 1, 7),
      ("é: \"Le \"grand\" plan\"", .textAfterQuote, 1, 9),
      ("é: [ü, 'l'été']", .textAfterQuote, 1, 11),
      ("é:\n  - \"à\" et ü", .textAfterQuote, 2, 9),
      (#"é: "C:\été""#, .invalidEscape, 1, 7),
      (#"é: "\u00zz""#, .invalidEscape, 1, 7),
    ] as [Row])
  func `with quotes point to the quote or to what follows it`(row: Row) { check(row) }

  @Test(
    arguments: [
      ("é: [ü, b\nà: x", .unclosedList, 1, 4),
      ("é: [ü, b,\nà: x\nc: y", .unclosedList, 1, 4),
      ("é: [\"ü\"\nà: x", .unclosedList, 1, 4),
      ("é: [ü, b", .unclosedList, 1, 4),
      ("é: [ü, b}", .unclosedList, 1, 4),
      ("é: {ü: b\nà: x", .unclosedMapping, 1, 4),
      ("é: {ü: b", .unclosedMapping, 1, 4),
      ("é: [\"ü\" \"b\"]", .missingComma, 1, 9),
      ("é: [\n  \"ü\"\n  \"b\"\n]", .missingComma, 3, 3),
      ("é: {ü: [b] c: d}", .missingComma, 1, 12),
      ("é: [ü] b", .unexpectedText, 1, 8),
    ] as [Row])
  func `with brackets point to where they open`(row: Row) { check(row) }

  @Test(
    arguments: [
      ("é: Été : la suite", .colonInPlainText, 1, 8),
      ("é: Été: la suite", .colonInPlainText, 1, 7),
      ("à: x\né: un texte\n  plié : ici", .colonInPlainText, 3, 8),
      ("é: @compte", .reservedCharacter("@"), 1, 4),
      ("é: `code`", .reservedCharacter("`"), 1, 4),
      ("é: %5", .reservedCharacter("%"), 1, 4),
      ("é: - à", .reservedCharacter("-"), 1, 4),
      ("é: ? à", .reservedCharacter("?"), 1, 4),
      ("é: , à", .reservedCharacter(","), 1, 4),
      ("é: ] à", .reservedCharacter("]"), 1, 4),
      ("é: | à", .reservedCharacter("|"), 1, 4),
      ("é: > à", .reservedCharacter(">"), 1, 4),
      ("é: [ü,, b]", .reservedCharacter(","), 1, 7),
    ] as [Row])
  func `with unquoted text point to the character`(row: Row) { check(row) }

  @Test(
    arguments: [
      ("é:\n\t- a", .tab, 2, 1),
      ("é: >\n\tü", .tab, 2, 1),
      ("é: ü\n\tb: c", .tab, 2, 1),
      ("é:\n  - à: 1\n    b: 2\n   c: 3", .wrongIndentation, 4, 4),
      ("  é: x\nü: y", .wrongIndentation, 2, 1),
    ] as [Row])
  func `of indentation point to the line`(row: Row) { check(row) }

  @Test(
    arguments: [
      ("é: ü\u{7}", .controlCharacter("\u{7}"), 1, 5),
      ("à: b\né: ü\u{0}", .controlCharacter("\u{0}"), 2, 5),
      ("é: ü\u{9D}b", .controlCharacter("\u{9D}"), 1, 5),
      ("é: ü\u{2028}b", .controlCharacter("\u{2028}"), 1, 5),
      ("é: ü\u{FFFF}b", .controlCharacter("\u{FFFF}"), 1, 5),
      ("é: \"\\0\"", .controlCharacter("\u{0}"), 1, 4),
      ("é: \"\\L\"", .controlCharacter("\u{2028}"), 1, 4),
    ] as [Row])
  func `with characters that no text holds point to them`(row: Row) { check(row) }
}
